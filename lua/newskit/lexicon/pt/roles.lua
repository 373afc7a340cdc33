--- Portuguese nouns for who or what can be a source.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  person = [[
    presidente presidenta vice-presidente ministro ministra secretário secretária diretor diretora chefe
    porta-voz responsável prefeito prefeita vereador vereadora deputado deputada senador senadora
    candidato candidata embaixador embaixadora general coronel capitão comissário comissária delegado
    delegada juiz juíza procurador procuradora advogado advogada médico médica professor professora
    pesquisador pesquisadora investigador investigadora cientista economista analista especialista
    historiador historiadora jornalista escritor escritora autor autora cineasta ator atriz cantor
    cantora músico artista treinador treinadora técnico técnica jogador jogadora goleiro atacante piloto
    fundador fundadora empresário empresária dirigente líder sindicalista ativista testemunha vizinho
    vizinha morador moradora pai mãe filho filha irmão irmã marido mulher esposa viúva homem amigo amiga
    policial bombeiro soldado rei rainha papa bispo padre estudante aluno aluna enfermeiro enfermeira
    cliente biólogo bióloga físico engenheiro engenheira arquiteto arquiteta representante governador
    governadora coordenador coordenadora gerente dono dona agricultor agricultora pescador autarca ]],
  male = [[
    ministro secretário diretor prefeito vereador deputado senador candidato embaixador capitão
    comissário delegado procurador advogado médico professor pesquisador investigador historiador
    escritor autor ator cantor músico treinador técnico jogador goleiro piloto fundador empresário
    vizinho morador pai filho irmão marido homem amigo bombeiro soldado rei papa bispo padre aluno
    enfermeiro biólogo físico engenheiro arquiteto governador coordenador dono agricultor pescador ]],
  female = [[
    presidenta ministra secretária diretora prefeita vereadora deputada senadora candidata embaixadora
    comissária delegada juíza procuradora advogada médica professora pesquisadora investigadora
    historiadora escritora autora atriz cantora treinadora técnica jogadora fundadora empresária vizinha
    moradora mãe filha irmã esposa viúva amiga rainha aluna enfermeira bióloga engenheira arquiteta
    governadora coordenadora dona agricultora ]],
  group = [[
    autoridades especialistas pesquisadores investigadores cientistas médicos economistas analistas
    sindicatos moradores testemunhas pais alunos estudantes professores policiais bombeiros advogados
    deputados senadores ativistas manifestantes fontes jornalistas dirigentes responsáveis trabalhadores
    torcedores adeptos jogadores vítimas familiares críticos agricultores ]],
  organization = [[
    polícia governo ministério prefeitura câmara tribunal corte parlamento congresso senado assembleia
    comissão conselho partido grupo empresa companhia firma banco associação organização federação
    confederação sindicato união liga clube equipe equipa agência instituto universidade escola fundação
    hospital igreja exército jornal revista emissora televisão rádio direção cidade região oposição
    presidência observatório comitê comité gabinete autoridade embaixada museu teatro laboratório ong ]],
  document = [[
    relatório estudo pesquisa sondagem comunicado documento artigo livro carta texto lei sentença decisão
    nota mensagem tuíte levantamento ]],
}
