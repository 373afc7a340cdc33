-- Spanish words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publicado | publicado el | publicada | fecha | el | a las | hora | creado",
  updated = "actualizado | actualizado a las | actualizado el | última actualización | act"
    .. " | actualizada | modificado",
  ago = "hace | ayer | horas | minutos | hoy",
  by = "por | texto | autor | autora | escrito por | redactado por | una información de",
  join = "y | e | con",
  roles = "redactor | redactora | periodista | corresponsal | editor | editora | redactor jefe"
    .. " | redactora jefe | enviado especial | enviada especial | columnista | colaborador"
    .. " | colaboradora",
  desk = "redacción | agencias | la redacción | agencia | redacción digital | equipo editorial",
  share = "compartir | compartir en facebook | compartir en twitter | imprimir | copiar enlace"
    .. " | enviar | guardar | síguenos | seguir | compartir artículo | copiar"
    .. " | enviar por correo | copiar url | descargar | síguenos en | comparte"
    .. " | compartir en whatsapp",
  ad = "publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | publicidade",
  newsletter = "newsletter | suscríbete | suscribirse | suscríbase | regístrate | boletín"
    .. " | boletines | recibe | apúntate | suscribete | apoya | hazte socio | dona | únete",
  related = "relacionado | relacionados | noticias relacionadas | artículos relacionados"
    .. " | lo más leído | más leídas | más noticias | te puede interesar"
    .. " | también te puede interesar | lea también | lee también | leer más"
    .. " | más información | ver más | ver también | más sobre | te recomendamos"
    .. " | lo más visto | últimas noticias | además | lo último | más en | archivado en"
    .. " | otras noticias | en portada | más vistas | sigue leyendo | recomendado"
    .. " | temas relacionados | contenido relacionado",
  comments = "comentarios | comentario | comentar | deja un comentario | ver comentarios | opina"
    .. " | sé el primero en comentar | normas",
  tags = "temas | etiquetas | archivado en | más información | tags | categorías",
  credit = "foto | fotos | imagen | fotografía | fuente | vídeo | crédito | archivo"
    .. " | imagen de archivo | efe | getty",
  legal = "todos los derechos reservados | aviso legal | política de privacidad"
    .. " | términos y condiciones | copyright | derechos reservados",
  login = "iniciar sesión | inicia sesión | suscriptores | ya eres suscriptor"
    .. " | contenido exclusivo | acceder",
  player = "escuchar | tiempo de lectura | lectura | min de lectura | cerrar | escucha la noticia"
    .. " | cargando | menú | minutos",
  author = "sobre la firma | sobre el autor | sobre la autora | traducción | más artículos de",
}
