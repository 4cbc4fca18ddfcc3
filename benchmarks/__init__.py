"""What the project costs, and how well it reads; see README.md."""
