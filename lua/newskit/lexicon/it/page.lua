-- Italian words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "pubblicato | pubblicato il | data | il | alle | ore | alle ore",
  updated = "aggiornato | aggiornato il | ultimo aggiornamento | modifica | modificato"
    .. " | aggiornato alle",
  ago = "fa | ieri | ore fa | minuti fa | oggi",
  by = "di | dalla nostra | dal nostro | a cura di | testo | autore | scritto da | da"
    .. " | dal nostro corrispondente | dal nostro inviato | dalla nostra corrispondente",
  join = "e | con",
  roles = "giornalista | corrispondente | redattore | redattrice | inviato | inviata | direttore"
    .. " | caporedattore",
  desk = "redazione | la redazione | redazione online | agenzie | redazione web",
  share = "condividi | condividi su facebook | stampa | copia link | salva | invia | segui"
    .. " | seguici | condividi l'articolo | ascolta",
  ad = "pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato",
  newsletter = "newsletter | iscriviti | abbonati | registrati | ricevi | attiva le notifiche"
    .. " | scarica l'app | sostienici",
  related = "leggi anche | articoli correlati | correlati | potrebbe interessarti | i più letti"
    .. " | più letti | leggi di più | vedi anche | altre notizie | ultime notizie"
    .. " | consigliati | notizie correlate | approfondimenti | vedi tutti"
    .. " | ti potrebbe interessare | dello stesso autore",
  comments = "commenti | commento | commenta | lascia un commento | leggi i commenti"
    .. " | scrivi un commento",
  tags = "argomenti | tag | temi | etichette | tags",
  credit = "foto | immagine | fonte | crediti | fotografia | ansa | credit",
  legal = "riproduzione riservata | tutti i diritti riservati | informativa privacy | note legali"
    .. " | copyright",
  login = "accedi | abbonati per leggere | riservato agli abbonati | login",
  player = "ascolta | tempo di lettura | minuti di lettura | lettura | chiudi | ascolta l'articolo"
    .. " | min lettura",
  author = "traduzione di | l'autore | chi è l'autore",
}
