-- Stopwords of Italian: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
-- particles), as norm forms.
return {
  source = "compiled for newskit",
  license = "MIT",
  words = [[
    a abbia abbiamo ad agli ai al alcuna alcune alcuni alcuno all alla alle allo allora altra altre altri altro
    anche ancora anzi avere aveva avevano c che chi ci ciascuno cioè ciò coi col come con contro così cui da
    dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro di dopo dove due dunque
    durante e ecco ed era erano essere fa fino fra fu furono già gli ha hai hanno ho i il in infatti intorno
    invece io l la le lei li lo loro lui ma me mediante meno mentre mi mia mie miei mio molta molte molti molto
    ne neanche negli nei nel nell nella nelle nello nemmeno nessun nessuna nessuno niente noi non nostra nostre
    nostri nostro nulla né o od ogni oltre oppure ora per perché perciò però più po poco poi possono presso
    prima proprio può qua qual qualche quale quali quando quanta quante quanti quanto quasi quattro quel quella
    quelle quelli quello quest questa queste questi questo qui quindi saranno sarebbe sarà se secondo sei sempre
    senza si sia siamo siano siete solo sono sopra sotto sta stata state stati stato stesso su sua sue sugli sui
    sul sull sulla sulle sullo suo suoi sé sì tale tali tanto te ti tra tre troppo tu tua tue tuo tuoi tutta
    tuttavia tutte tutti tutto un una uno va verso vi voi vostra vostre vostri vostro è
  ]],
}
