-- German words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "veröffentlicht | veröffentlicht am | erschienen | erschienen am | publiziert"
    .. " | publiziert am | stand | vom | am | um | uhr | geschrieben am | erstellt | erstellt am"
    .. " | datum | online seit | geschrieben | artikel vom",
  updated = "aktualisiert | aktualisiert am | zuletzt aktualisiert | update | geändert"
    .. " | letzte änderung | letzte aktualisierung | aktualisierung",
  ago = "vor | stunden | minuten | tagen | std | gestern | heute | vor stunden | vor minuten",
  by = "von | pressemitteilung von | kommentar von | gastbeitrag von | interview von"
    .. " | meldung von | alles von | mehr von | mehr artikel von | alle artikel von"
    .. " | weitere artikel von | gespeichert von | eingestellt von | geschrieben von"
    .. " | veröffentlicht von | erstellt von | beitrag von | artikel von | autorin/autor | text"
    .. " | ein artikel von | ein beitrag von | autor | autorin | autoren | ein gastbeitrag von"
    .. " | ein kommentar von | eine analyse von | ein interview von | eine kolumne von"
    .. " | interview | verfasst von | aus | protokoll",
  join = "und | sowie | mit",
  roles = "redakteur | rechtsanwalt | rechtsanwältin | experte | expertin | redakteurin | redaktor"
    .. " | redaktorin | journalist | journalistin | chefredakteur | chefredakteurin | reporter"
    .. " | reporterin | korrespondent | korrespondentin | volontär | volontärin | autor"
    .. " | autorin | kolumnist | kolumnistin | landespolitische korrespondentin"
    .. " | landespolitischer korrespondent | gastautor | gastautorin | freier autor"
    .. " | freie autorin | stellvertretender chefredakteur | ressortleiter | ressortleiterin"
    .. " | nachrichtenagentur | freier mitarbeiter | freie mitarbeiterin | politikredakteur"
    .. " | sportredakteur | wirtschaftsredakteur | politikredakteurin | leitender redakteur"
    .. " | stellvertretende chefredakteurin | ressort | chefreporter | chefreporterin"
    .. " | redaktionsleiter | korrespondent in",
  desk = "redaktion | die redaktion | red | nachrichtenagentur | agentur | agenturen"
    .. " | onlineredaktion | online-redaktion | news-redaktion | pressemitteilung | presseportal"
    .. " | newsdesk",
  share = "teilen | artikel teilen | artikel teilen mit | drucken | merken | kopieren"
    .. " | link kopieren | link kopiert | per mail teilen | weitersagen | senden | versenden"
    .. " | in merkliste übernehmen | merkliste | folgen | folgen sie uns | news folgen"
    .. " | speichern | beitrag teilen | auf facebook teilen | auf twitter teilen"
    .. " | per whatsapp teilen | klick um | klicken um | artikel merken | url kopieren | mail"
    .. " | vorlesen | anhören | artikel anhören | artikel drucken | bei facebook teilen"
    .. " | per e-mail teilen | teilen sie | zum download | artikel verschenken",
  ad = "anzeige | gesponserte inhalte | anzeigen | werbung | gesponsert | shoppinganzeigen"
    .. " | advertorial | sponsored | promotion | empfehlungen der redaktion",
  newsletter = "newsletter | abonnieren | jetzt abonnieren | jetzt anmelden | anmelden | registrieren"
    .. " | kostenlos testen | jetzt testen | mit meiner anmeldung | hier gratis herunterladen"
    .. " | aktuelle nachrichten | newsletter abonnieren | sie können sich jederzeit"
    .. " | zum newsletter | e-mail-adresse | abo | abonnement | app herunterladen | plus-abo"
    .. " | unterstützen sie uns | jetzt spenden | spenden | mit ihrer anmeldung"
    .. " | datenschutzerklärung | jetzt herunterladen | gratis | testen sie | unterstützen"
    .. " | mitglied werden | jetzt downloaden",
  related = "lesen sie auch | lesen sie mehr | lesen sie mehr zum thema | lesen sie hier"
    .. " | auch interessant | das könnte sie auch interessieren | mehr zum thema | mehr lesen"
    .. " | mehr lesen über | meistgelesen | häufig gelesen | neueste artikel"
    .. " | ähnliche artikel | ähnliche beiträge | weitere artikel | weitere videos"
    .. " | zum thema | aus dem ressort | mehr aus dem ressort | schlagzeilen | alle schlagzeilen"
    .. " | mehr von | passend dazu | siehe auch | verwandte artikel | verwandte themen"
    .. " | empfohlen | empfehlungen | top-themen | aktuell | aktuelles | vorheriger artikel"
    .. " | nächster artikel | vorheriger beitrag | nächster beitrag | nachrichtenportale"
    .. " | mehr | mehr dazu | newsblog | meistgeklickt | beliebt | weitere themen"
    .. " | die meistgelesenen artikel | meist gelesen | neueste | videos | mehr anzeigen"
    .. " | weitere | zur startseite | startseite | alle artikel | weitere nachrichten"
    .. " | mehr nachrichten | lesetipp | lesetipps | weiterlesen | auch lesenswert | lesen sie"
    .. " | beiträge | podcast | themen | wetter | mehr news | hintergrund | dazu passt"
    .. " | im video | video",
  comments = "kommentare | keine kommentare | kommentar | kommentieren | kommentar schreiben"
    .. " | diskutieren | alle kommentare anzeigen | diskutieren sie mit | forum"
    .. " | leserkommentare | kommentar abgeben | ihre meinung zählt | kommentar verfassen"
    .. " | diskussion | postings | antworten | fehler gefunden | schreiben sie einen kommentar"
    .. " | diskutiere mit | beitrag kommentieren | jetzt kommentieren | feedback geben"
    .. " | fehler melden",
  tags = "themen | thema | stichworte | schlagworte | schlagwörter | alle themen"
    .. " | mehr zu diesen themen | lesen sie mehr zu diesen themen | tags | kategorien"
    .. " | rubriken | ressort",
  credit = "foto | fotos | bild | bilder | bildquelle | quelle | quellen | verwendete quellen"
    .. " | grafik | archivbild | symbolbild | symbolfoto | archivfoto | screenshot | screenshots"
    .. " | picture | imago | getty images | dpa | picture alliance | illustration | credit"
    .. " | fotocredit",
  legal = "copyright | alle rechte vorbehalten | impressum | datenschutz | agb"
    .. " | nutzungsbedingungen | dieses thema im programm | dieser artikel | mit material von"
    .. " | dieser beitrag | ein service von | hinweis | transparenzhinweis | barrierefreiheit"
    .. " | kontakt | hilfe | dieser browser | datenschutzeinstellungen | cookie",
  login = "anmelden | einloggen | login | registrieren | premium | jetzt registrieren"
    .. " | weiterlesen mit | für abonnenten | mein konto",
  player = "lesezeit | lesedauer | min | minuten lesezeit | player wird geladen | autoplay | embed"
    .. " | wird geladen | aktuelle zeit | gesamtdauer | schriftgröße anpassen"
    .. " | inhaltsverzeichnis | menü | schließen | weiter | zurück | seitenindex | inhalt"
    .. " | vollbild | mehr anzeigen | suche | nach oben | navigation | min lesezeit | audio"
    .. " | abspielen | externer inhalt | bitte aktivieren sie"
    .. " | empfohlener redaktioneller inhalt",
  author = "zur person | über den autor | über die autorin | der autor | die autorin | zum autor"
    .. " | zur autorin | alle artikel von | mehr von | aus dem englischen | übersetzung"
    .. " | übersetzt von | redaktionelle bearbeitung | mitarbeit | mehr über | ist redakteur"
    .. " | ist redakteurin",
}
