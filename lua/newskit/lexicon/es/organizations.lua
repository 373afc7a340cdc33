--- Words that tell a capitalized name of Spanish for an organization.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  organization = [[
    grupo banco compañía universidad instituto escuela academia ministerio consejo comisión tribunal
    congreso senado parlamento partido unión federación confederación sindicato asociación fundación liga
    club real atlético fc cf agencia efe reuters afp país mundo vanguardia abc televisión radio hospital
    museo teatro sa s.a. sl policía guardia ejército ayuntamiento organización naciones unidas onu otan
    oficina centro comisiones obreras vox psoe pp ]],
  particles = "de del la las los y van von",
  common = [[
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre ayer hoy semana mes año día tarde noche ]],
  generic = [[
    grupo empresa compañía firma club partido organización asociación equipo banco sindicato ong entidad
    institución ]],
  noun_endings = "",
}
