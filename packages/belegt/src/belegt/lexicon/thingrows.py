"""The things that rates are told by, one row each: what stands below the line in "USD/GPU hour".

Origin: made by hand from prices and statistics of the press and of technical prose. A thing is no
measure: it converts into nothing but itself.
"""

from __future__ import annotations

from belegt.lexicon.unitrows import ANY, THING, Unit

_NAMES = """
token: token | tokens; all token | tokens; de Token | Token | Tokens; fr jeton | jetons | token
    | tokens
output token: output token | output tokens; de Output-Token | Output-Token | Output-Tokens
    | Ausgabe-Token; fr jeton de sortie | jetons de sortie
input token: input token | input tokens; de Input-Token | Input-Token | Input-Tokens
    | Eingabe-Token; fr jeton d'entrée | jetons d'entrée
GPU: GPU | GPUs; de GPU | GPUs; fr GPU | GPU
GPU hour: GPU hour | GPU hours; de GPU-Stunde | GPU-Stunden; fr heure GPU | heures GPU
chip: chip | chips; de Chip | Chips; fr puce | puces
model: model | models; de Modell | Modelle | Modellen; fr modèle | modèles
expert: expert | experts; de Experte | Experten; fr expert | experts
company: company | companies | firm | firms; de Unternehmen | Firma | Firmen; fr entreprise
    | entreprises
country: country | countries; de Land | Länder | Ländern; fr pays
person: person | people | persons | head | capita; de Person | Personen | Kopf | Kopf der
    Bevölkerung; fr personne | personnes | tête
user: user | users; de Nutzer | Nutzer | Nutzern | User | Benutzer | Anwender; fr utilisateur
    | utilisateurs
piece: piece | pieces; de Stück | Stück; fr pièce | pièces | unité | unités
unit: unit | units; de Einheit | Einheiten
item: item | items; de Artikel | Artikel | Artikeln; fr article | articles
request: request | requests; de Anfrage | Anfragen | Request | Requests; fr requête | requêtes
query: query | queries; de Abfrage | Abfragen | Suchanfrage | Suchanfragen
call: call | calls; de Anruf | Anrufe | Anrufen | Aufruf | Aufrufe | Aufrufen; fr appel | appels
message: message | messages; de Nachricht | Nachrichten; fr message | messages
transaction: transaction | transactions; de Transaktion | Transaktionen; fr transaction
    | transactions
parameter: parameter | parameters; de Parameter | Parameter | Parametern; fr paramètre | paramètres
share: share | shares; de Aktie | Aktien | Anteilsschein; fr action | actions
inhabitant: inhabitant | inhabitants | resident | residents; de Einwohner | Einwohner | Einwohnern
    | Einwohnerin | Einwohnerinnen; fr habitant | habitants | habitante | habitantes
citizen: citizen | citizens; de Bürger | Bürger | Bürgern; fr citoyen | citoyens
household: household | households; de Haushalt | Haushalte | Haushalten; fr foyer | foyers | ménage
    | ménages
student: student | students; de Student | Studenten | Studierenden; fr étudiant | étudiants
pupil: pupil | pupils; de Schüler | Schüler | Schülern; fr élève | élèves
child: child | children; de Kind | Kinder | Kindern; fr enfant | enfants
adult: adult | adults; de Erwachsenen | Erwachsene | Erwachsener; fr adulte | adultes
woman: woman | women; de Frau | Frauen; fr femme | femmes
patient: patient | patients; de Patient | Patienten; fr patient | patients
customer: customer | customers | client | clients; de Kunde | Kunden; fr client | clients
employee: employee | employees | worker | workers; de Mitarbeiter | Mitarbeiter | Mitarbeitern
    | Beschäftigten | Arbeitnehmer; fr employé | employés | salarié | salariés
member: member | members; de Mitglied | Mitglieder | Mitgliedern; fr membre | membres
guest: guest | guests; de Gast | Gäste | Gästen
visitor: visitor | visitors; de Besucher | Besucher | Besuchern; fr visiteur | visiteurs
passenger: passenger | passengers; de Passagier | Passagiere | Passagieren | Fahrgast
    | Fahrgäste; fr passager | passagers
participant: participant | participants; de Teilnehmer | Teilnehmer | Teilnehmern; fr participant
    | participants
player: player | players; de Spieler | Spieler | Spielern; fr joueur | joueurs
team: team | teams; de Team | Teams | Mannschaft; fr équipe | équipes
family: family | families; de Familie | Familien; fr famille | familles
layer: layer | layers; de Schicht | Schichten; fr couche | couches
sequence: sequence | sequences; de Sequenz | Sequenzen; fr séquence | séquences
sample: sample | samples; de Stichprobe | Stichproben
step: step | steps; de Schritt | Schritte | Schritten
iteration: iteration | iterations; de Iteration | Iterationen; fr itération | itérations
frame: frame | frames
image: image | images; de Bild | Bilder | Bildern; fr image | images
page: page | pages; de Seite | Seiten; fr page | pages
word: word | words; de Wort | Wörter; fr mot | mots
character: character | characters; de Zeichen | Zeichen; fr caractère | caractères
line: line | lines; de Zeile | Zeilen; fr ligne | lignes
file: file | files; de Datei | Dateien; fr fichier | fichiers
core: core | cores; de Kern | Kerne | Kernen; fr cœur | cœurs
node: node | nodes
server: server | servers; de Server | Server | Servern; fr serveur | serveurs
device: device | devices; de Gerät | Geräte | Geräten; fr appareil | appareils
seat: seat | seats; de Sitz | Sitze | Sitzplatz | Sitzplätze; fr siège | sièges | place | places
ticket: ticket | tickets; de Ticket | Tickets | Karte | Karten | Eintrittskarte; fr billet | billets
night: night | nights; de Nacht | Nächte | Nächten | Übernachtung; fr nuit | nuits | nuitée
vehicle: vehicle | vehicles; de Fahrzeug | Fahrzeuge | Fahrzeugen; fr véhicule | véhicules
car: car | cars; de Auto | Autos | Wagen; fr voiture | voitures
ride: ride | rides | trip | trips; de Fahrt | Fahrten; fr trajet | trajets | course
flight: flight | flights; de Flug | Flüge | Flügen; fr vol | vols
game: game | games; de Spiel | Spiele | Spielen; fr partie | parties
match: match | matches; de Partie | Partien; fr match | matchs
visit: visit | visits; de Besuch | Besuche | Besuchen; fr visite | visites
session: session | sessions; de Sitzung | Sitzungen; fr séance | séances | session | sessions
case: case | cases; de Fall | Fälle | Fällen; fr cas | cas
order: order | orders; de Bestellung | Bestellungen; fr commande | commandes
package: package | packages | pack | packs | packet | packets; de Packung | Packungen | Paket
    | Pakete | Paketen; fr paquet | paquets
box: box | boxes; de Schachtel | Schachteln | Kiste | Kisten; fr boîte | boîtes
bottle: bottle | bottles; de Flasche | Flaschen; fr bouteille | bouteilles
bag: bag | bags; de Beutel | Beutel | Sack | Säcke; fr sac | sacs
can: can | cans; de Dose | Dosen; fr canette | canettes
glass: glass | glasses; de Glas | Gläser | Gläsern; fr verre | verres
cup: cup | cups; de Tasse | Tassen; fr tasse | tasses
portion: portion | portions | serving | servings; de Portion | Portionen; fr portion | portions
dose: dose | doses; de Impfdosis | Dosis; fr dose | doses
tablet: tablet | tablets; de Tablette | Tabletten; fr comprimé | comprimés
copy: copy | copies; de Exemplar | Exemplare | Exemplaren; fr exemplaire | exemplaires
animal: animal | animals; de Tier | Tiere | Tieren; fr animal | animaux
tree: tree | trees; de Baum | Bäume | Bäumen; fr arbre | arbres
apartment: apartment | apartments | flat | flats; de Wohnung | Wohnungen; fr logement | logements
room: room | rooms; de Zimmer | Zimmer | Zimmern; fr chambre | chambres
beat: beat | beats; de Schlag | Schläge | Schlägen; fr battement | battements
revolution: revolution | revolutions; de Umdrehung | Umdrehungen; fr tour | tours
"""


def _row(line: str) -> Unit:
    """Return the row of "person: person | people; de Person | Personen"."""
    name, _, listed = line.partition(": ")
    forms = [forms.strip() for forms in listed.split(";")]
    names = {"en": forms[0]}
    for more in forms[1:]:
        code, _, rest = more.partition(" ")
        names[ANY if code == "all" else code] = rest
    return Unit(name, f"{name}s", names=names, kind=THING)


THINGS = tuple(_row(line) for line in _NAMES.replace("\n    ", " ").strip().splitlines())
"""Every thing, in its order."""
