"""A German guide that shows every kind of word that the interface has, and its pages."""

import datetime
import re
from html import unescape
from pathlib import Path
from typing import Final

from bench.shared import shared_guide
from fingerpost.addresses import Site, folder_links
from fingerpost.catalogue import Guide, read_guide
from fingerpost.outputs.mkdocs.mending import mend
from fingerpost.outputs.mkdocs.navigation import navigation_block
from fingerpost.outputs.mkdocs.search_index import small_words
from fingerpost.pages import Edition, Frame
from fingerpost.pages.home import home_page
from fingerpost.rendering.html import HtmlRenderer
from tests.rendered import catalogue_of, comparison_of, map_of, pages_of, paper_of, rendered

FILE = "content/reise.yaml"

GERMAN = """\
guide: reise
title: Reisen
question: Wie reist man dorthin?
language: de-AT
start: weit
evidence: {source: [eigene], status: confirmed, reviewed: 2026-11-01}
goal: [Ankommen.]
about: [{text: Es geht um kurze Reisen., source: [eigene], status: confirmed, reviewed: 2026-11-01}]
sources:
  eigene: {title: Eigene Messung}
  fremde: {title: Fremde Messung}
aims:
  ankommen: irgendwo ankommen
  ausruhen: sich ausruhen
conditions:
  strecke: {name: Strecke, values: {kurz: sie ist kurz, lang: sie ist lang}}
  karte: {name: Fahrkarte, values: {da: es gibt eine, keine: es gibt keine}}
  hunger: {name: Hunger, values: {ja: da, nein: nicht da}}
  wetter: {name: Wetter, values: {nass: es regnet, trocken: es regnet nicht}}
requirements:
  nah:
    text: Es ist nah
    needs: {strecke: kurz}
    fixed: Niemand kann den Ort verschieben.
    source: [eigene]
    status: confirmed
    reviewed: 2026-11-01
  fahrkarte:
    text: Eine Fahrkarte ist da
    needs: {karte: da}
    clear: {who: Der Schalter, how: Dort gibt es eine.}
    source: [eigene]
    status: disputed
    reviewed: 2026-11-01
    dispute: {text: Manche Bahnen verlangen keine., source: [fremde]}
  satt:
    text: Niemand hat Hunger
    needs: {hunger: nein}
    clear: {who: Die Küche, how: Sie kocht.}
    source: [eigene]
    status: unverified
    reviewed: 2026-11-01
  regen:
    text: Es regnet
    needs: {wetter: nass}
    fixed: Das Wetter ändert niemand.
    source: [eigene]
    status: confirmed
    reviewed: 2026-11-01
  sonne:
    text: Es regnet nicht
    needs: {wetter: trocken}
    fixed: Das Wetter ändert niemand.
    source: [eigene]
    status: confirmed
    reviewed: 2026-11-01
  fahrplan:
    text: Der Bus fährt heute
    fixed: Den Fahrplan ändert niemand.
    source: [eigene]
    status: confirmed
    reviewed: 2026-11-01
  hungrig:
    text: Jemand hat Hunger
    needs: {hunger: ja}
    clear: {who: Die Küche, how: Sie kocht.}
    source: [eigene]
    status: confirmed
    reviewed: 2026-11-01
criteria:
  preis: {name: Preis}
  tempo: {name: Tempo, values: {langsam: Langsam, mittel: Mittel, schnell: Schnell}}
  luft: {name: Luft, values: {frisch: Frisch, warm: Warm}}
  sitz: {name: Sitz}
  tasche: {name: Gepäck}
paths:
  gehen:
    name: Zu Fuß gehen
    short: Gehen
    serves: [ankommen, ausruhen]
    requires: [nah]
    next:
      - {label: Die Wanderkarte ansehen, kind: how-to, url: https://karte.example.org/}
      - {label: Ein Paar Schuhe bestellen, kind: console, url: https://schuhe.example.org/}
      - {label: Was Schuhe kosten, kind: price, page: evidence}
      - {label: Jemanden fragen, kind: contact, document: embedding.md}
      - {label: Die Strecke berechnen, kind: code, code: "weg = 30\ntage = weg / 5"}
    evidence: {status: confirmed, reviewed: 2026-11-01, know: {reviewed: 2026-11-01}}
    summary: Man geht.
    technical: [{text: Zwei Beine., source: [eigene], status: confirmed, reviewed: 2026-11-01}]
    use_when: [{text: Es ist schön., source: [eigene], status: confirmed, reviewed: 2026-11-01}]
    avoid_when: [{text: Es regnet., source: [eigene], status: confirmed, reviewed: 2026-11-01}]
    limits: [{text: Dreißig Kilometer am Tag., source: [eigene], status: confirmed, reviewed: 2026-11-01}]
    know: [Schuhe nicht vergessen.]
    description: [{text: Schritt für Schritt., source: [eigene], status: confirmed, reviewed: 2026-11-01}]
    compare:
      preis: {value: Nichts, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      sitz: {value: Keiner, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tasche: {value: Ein Rucksack, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      luft: {value: frisch, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tempo:
        value: langsam
        source: [eigene]
        status: disputed
        reviewed: 2026-11-01
        dispute: {text: Gar nicht langsam., source: [fremde]}
  rennen:
    name: Rennen
    short: Rennen
    not_recommended: Das hält niemand durch.
    serves: [ankommen]
    requires: [nah]
    summary: {text: Man rennt., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    compare:
      preis: {value: Schweiß, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      sitz: {value: Nie einer, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tasche: {value: Nichts, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      luft: {value: frisch, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tempo: {value: schnell, source: [eigene], status: confirmed, reviewed: 2026-11-01}
  bleiben:
    name: Zu Hause bleiben
    short: Bleiben
    not_recommended: Dann kommt niemand an.
    summary: {text: Man bleibt., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    compare:
      preis: {value: Geduld, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      luft: {value: frisch, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      sitz: {value: Der eigene, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tasche: {value: Keine, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tempo: {value: langsam, source: [eigene], status: confirmed, reviewed: 2026-11-01}
  schweben:
    name: Unter dem Regenbogen schweben
    short: Schweben
    not_recommended: Das kann niemand.
    requires: [regen, sonne]
    summary: {text: Man schwebt., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    compare:
      preis: {value: Ein Wunsch, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      sitz: {value: Eine Wolke, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tasche: {value: Träume, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      luft: {value: frisch, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tempo: {value: langsam, source: [eigene], status: confirmed, reviewed: 2026-11-01}
  rad:
    name: Mit dem Rad fahren
    short: Rad
    requires: [nah]
    unreached: Nach Rädern wird hier nicht gefragt.
    next: [{label: Ein Rad leihen, kind: console, url: https://rad.example.org/}]
    summary: {text: Man tritt., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    compare:
      preis: {value: Ein Rad, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      sitz: {value: Ein Sattel, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tasche: {value: Ein Korb, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      luft: {value: frisch, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tempo: {value: langsam, source: [eigene], status: confirmed, reviewed: 2026-11-01}
  bus:
    name: Mit dem Bus fahren
    short: Bus
    requires: [fahrplan]
    next: [{label: Den Fahrplan ansehen, kind: how-to, url: https://bus.example.org/}]
    summary: {text: Man sitzt., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    compare:
      preis: {value: Wenig, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      sitz: {value: Hart, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tasche: {value: Zwei Taschen, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      luft: {value: warm, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tempo: {value: langsam, source: [eigene], status: confirmed, reviewed: 2026-11-01}
  bahn:
    name: Mit der Bahn fahren
    short: Bahn
    requires: [fahrkarte, satt]
    next: [{label: Eine Fahrkarte kaufen, kind: code, code: "karte --hin"}]
    summary: {text: Man sitzt schnell., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    compare:
      preis: {value: Viel, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      sitz: {value: Weich, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tasche: {value: Drei Koffer, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      luft: {value: warm, source: [eigene], status: confirmed, reviewed: 2026-11-01}
      tempo: {value: schnell, source: [eigene], status: confirmed, reviewed: 2026-11-01}
endings:
  hungern:
    name: Hungrig reist niemand
    short: Hungrig
    requires: [hungrig]
    summary: {text: Zuerst wird gegessen., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    description: [{text: Die Küche hat auf., source: [eigene], status: unverified, reviewed: 2026-11-01}]
    next: [{label: Die Küche anrufen, kind: contact, url: https://kueche.example.org/}]
  fragen:
    name: Erst jemanden fragen
    short: Fragen
    summary: {text: Wer hier wohnt weiß mehr., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    next: [{label: Die Auskunft anrufen, kind: contact, url: https://auskunft.example.org/}]
pairs: [[bahn, gehen]]
questions:
  weit:
    ask: Ist es weit?
    short: Weite
    about:
      text: "Weit ist, was sich nicht gehen lässt:\\n\\n- ein Tag\\n- ein Meer"
      source: [eigene]
      status: confirmed
      reviewed: 2026-11-01
    answers:
      nah: {label: Nein, aims: [ankommen, ausruhen], says: {strecke: kurz}, to: gehen}
      weit: {label: Ja, says: {strecke: lang}, to: karte}
      eilig: {label: Nein und es eilt, says: {strecke: kurz}, to: fragen}
      nie: {label: Gar nicht, to: hungern}
      egal: {label: Das ist gleich, hint: Es eilt nicht, to: gepaeck-egal}
      offen: {label: Ich weiß es nicht, to: karte-offen}
  karte:
    ask: Gibt es eine Fahrkarte?
    short: Fahrkarte
    answers:
      da: {label: Ja, says: {karte: da}, to: bahn}
      keine: {label: Nein, says: {karte: keine}, to: laune}
  laune:
    ask: Wie ist die Laune?
    short: Laune
    answers:
      gut: {label: Gut, to: bahn}
      mittel: {label: Geht so, to: gepaeck}
      schlecht: {label: Schlecht, to: gepaeck}
      anders: {label: Mal so, to: gepaeck}
      egal: {label: Wer weiß, to: gepaeck}
  gepaeck:
    ask: Ist es viel Gepäck?
    short: Gepäck
    about: {text: Ein Koffer ist viel., source: [eigene], status: confirmed, reviewed: 2026-11-01}
    answers:
      ja: {label: Ja, to: bahn}
      nein: {label: Nein, to: abend}
  gepaeck-egal:
    like: gepaeck
    to: {ja: bus, nein: bus}
  abend:
    ask: Ist es Abend?
    short: Abend
    answers:
      ja: {label: Ja, to: bahn}
      nein: {label: Nein, to: fenster}
  fenster:
    ask: Am Fenster?
    short: Fenster
    answers:
      ja: {label: Ja, to: bahn}
      nein: {label: Nein, to: bus}
  karte-offen:
    ask: Was ist mit Fahrkarte und Essen?
    short: Beides
    answers:
      da: {label: Beides ist da, says: {karte: da, hunger: nein}, to: bahn}
      keine: {label: Das Essen fehlt, says: {hunger: ja}, to: bahn}
      hungrig: {label: Nur Hunger ist da, says: {hunger: ja}, to: hungern}
      halb: {label: Eine Fahrkarte ja, says: {karte: da}, to: bahn}
      zuhause: {label: Lieber sitzen, aims: [ausruhen], says: {strecke: kurz, karte: keine}, to: gehen}
      rasten: {label: Lieber rasten, aims: [ausruhen], says: {strecke: kurz, karte: da, hunger: nein}, to: gehen}
rules:
  - {text: es nah ist, path: gehen, source: [eigene], status: confirmed, reviewed: 2026-11-01}
  - {text: mit der Bahn, path: bahn, otherwise: true, source: [eigene], status: confirmed, reviewed: 2026-11-01}
typical_questions:
  - {text: Wie komme ich hin?, page: decide}
faq:
  muede:
    question: Und wenn ich müde bin?
    answer: Dann die *Bahn*.
    paths: [bahn]
    source: [eigene]
    status: unverified
    reviewed: 2026-11-01
glossary:
  koffer:
    term: Koffer
    also: [Koffern]
    means: Was sich *nicht* tragen lässt.
    source: [eigene]
    status: confirmed
    reviewed: 2026-11-01
queries:
  - {text: hinfahren, page: paths}
"""


def german_guide(*changes: tuple[str, str]) -> Guide:
    """The German guide, with pieces of its text replaced."""
    text = GERMAN
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return read_guide(text, FILE)


def published(*guides: Guide, language: str = "de") -> dict[str, str]:
    """Every page of a site in a language as HTML, with the tables beside them, on a day on which no review holds.

    The themed pages stand under their address, the others under their file.
    """
    late = datetime.date(2027, 6, 1)
    site = Site("Wegweiser", "Eine Seite, die den Weg weist.", "https://example.org/", language, today=late, feeds=True)
    made = rendered(*guides, site=site)
    files = {name: content.decode() for name, content in made.files.items() if name.endswith((".html", ".csv"))}
    return dict(made.themed) | files | {"404": made.missing}


def with_paper(guide: Guide) -> str:
    """The page that holds the whole guide, where there is a PDF of it too."""
    return pages_of(guide, site=Site("Wegweiser", "", language="de", paper=True))[f"{guide.guide}/all/"].body


def home_of_many() -> str:
    """The first page of a German site with so many guides that links lead to their groups."""
    grouped = german_guide(("language: de-AT\n", "language: de-AT\ngroup: Unterwegs\n"))
    site, guides = Site("Wegweiser", "", language="de"), (german_guide(), *[grouped] * 6)
    page = home_page(catalogue_of(*guides), [Edition(guide) for guide in guides], site)
    return HtmlRenderer(folder_links).render(page)


def read_out(html: str) -> str:
    """What a page says to eyes and ears: its text, and the attributes that are words."""
    said = re.findall(r'(?:aria-label|title|alt|name="description" content)="([^"]*)"', html)
    return unescape(" ".join((*re.sub(r"<[^>]+>", " ", html).split(), *said)))


THEMED = """\
<div data-md-component="skip"></div>
<div class="md-sidebar md-sidebar--primary"><nav class="md-nav md-nav--primary">\
<label class="md-nav__title" for="__drawer">Menü</label></nav></div>
<div class="md-content" data-md-component="content"></div>
"""
"""What the mends of the theme look for that adds words to a page."""


def around(*guides: Guide) -> str:
    """What stands around the bodies of the themed pages.

    That is: titles in the search, what it passes over, names of links, what the mends of the theme add.
    """
    catalogue, site = catalogue_of(*guides), Site("Wegweiser", "", "", "de")
    pages = [page for page in pages_of(*guides, site=site).values() if page.frame is Frame.THEME]
    links = [crumb.label for page in pages for crumb in (page.back, *page.near) if crumb]
    return " ".join(
        [
            read_out(mend(THEMED, "de")),
            *links,
            *small_words(catalogue, site),
            *(f"{page.title} {page.description}" for page in pages),
            *(entry.title for page in pages for entry in page.search),
        ]
    )


def menu(guide: Guide) -> str:
    """The navigation of a German site."""
    return navigation_block(catalogue_of(guide), Site("Wegweiser", "", "", "de"))


_GUIDES: Final = Path(__file__).parent.parent / "guides"


def wide_table() -> str:
    """What the pages say of a guide whose comparison has more columns than a sheet and a window hold."""
    text = (_GUIDES / "load-balancer.yaml").read_text(encoding="utf-8")
    guide = read_guide(text.replace("language: en", "language: de"), FILE)
    return read_out(f"{paper_of(guide)} {comparison_of(guide)}")


def measured_guide() -> Guide:
    """A guide with every form of a cell, and with groups."""
    return read_guide((_GUIDES / "sicherung.yaml").read_text(encoding="utf-8"), FILE)


def large_map() -> str:
    """What the map of a guide says that is too large for one picture, and in parts too large for any.

    Of the pages that it would have, no other is laid out.
    """
    guide = read_guide(shared_guide(200).replace("language: en", "language: de"), FILE)
    return read_out(map_of(guide))
