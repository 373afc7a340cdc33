--- Words that tell a capitalized name of Portuguese for an organization.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  organization = [[
    grupo banco companhia universidade instituto escola academia ministério conselho comissão tribunal
    congresso senado câmara parlamento partido união federação confederação sindicato associação fundação
    liga clube fc sporting benfica porto flamengo corinthians agência lusa reuters afp folha estado globo
    público expresso televisão rádio hospital museu teatro sa s.a. ltda polícia exército prefeitura
    organização nações unidas onu nato petrobras ufrj usp centro ]],
  particles = "de do da dos das e van von",
  common = [[
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje semana mês ano dia
    tarde noite ]],
  generic = [[
    grupo empresa companhia firma clube partido organização associação equipe equipa banco sindicato ong
    entidade instituição ]],
  noun_endings = "",
}
