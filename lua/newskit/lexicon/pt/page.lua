-- Portuguese words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "publicado | publicado em | publicado a | data | em | às | criado em",
  updated = "atualizado | atualizado em | atualizado há | última atualização | actualizado",
  ago = "há | ontem | horas atrás | atrás | hoje",
  by = "por | texto | autor | da redação | escrito por | de",
  join = "e | com",
  roles = "jornalista | repórter | redator | redatora | correspondente | editor | editora"
    .. " | colunista",
  desk = "redação | da redação | agência | agências",
  share = "compartilhar | compartilhe | partilhar | imprimir | copiar link | salvar | seguir"
    .. " | siga-nos | enviar | partilhe",
  ad = "publicidade | anúncio | continua após a publicidade | patrocinado",
  newsletter = "newsletter | assine | inscreva-se | subscrever | receba | cadastre-se | apoie",
  related = "leia também | leia mais | veja também | relacionados | relacionadas"
    .. " | notícias relacionadas | mais lidas | mais notícias | saiba mais"
    .. " | últimas notícias | recomendado | veja mais | ver mais | artigos relacionados"
    .. " | mais populares | ler mais",
  comments = "comentários | comentário | comentar | deixe um comentário | comente",
  tags = "temas | tags | assuntos | tópicos | mais sobre",
  credit = "foto | fotos | imagem | crédito | fonte | reprodução | divulgação | fotografia",
  legal = "todos os direitos reservados | política de privacidade | termos de uso"
    .. " | direitos reservados",
  login = "entrar | iniciar sessão | assinantes | fazer login | exclusivo para assinantes",
  player = "ouvir | tempo de leitura | leitura | min de leitura | fechar",
  author = "sobre o autor | tradução",
}
