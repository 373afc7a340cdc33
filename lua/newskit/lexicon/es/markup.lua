-- What class names and openings of lines tell of the parts of a page, in Spanish. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  classes = {
    ad = "publicidad",
    article = "articulo nota noticia",
    body = "cuerpo",
    byline = "autores firma",
    caption = "pie",
    comment = "comentario comentarios",
    content = "contenido",
    date = "fecha",
    gallery = "galeria",
    lead = "bajada copete entradilla",
    media = "imagen",
    quote = "cita",
    related = "relacionada relacionadas relacionado relacionados",
    search = "buscar",
    sidebar = "barra",
    tags = "etiquetas temas",
    text = "texto",
    title = "titulo",
  },
  openings = {
    ad = "publicidad",
    byline = "actualizado | por | publicado",
    comment = "comentario | comentarios | responder",
    consent = "utilizamos cookies",
    copyright = "todos los derechos",
    newsletter = "regístrate | suscribirse | suscríbete",
    note = "nota",
    photo = "fuente",
    related = "le puede interesar | lea además | lea también | lee más | lee también | leer también | lo más"
      .. " | más información | noticias relacionadas | relacionad | también te puede | te puede interesar"
      .. " | ver más",
    share = "compartir",
    tags = "etiquetas | temas",
  },
}
