--- Spanish nouns for who or what can be a source.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  person = [[
    presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria director
    directora jefe jefa portavoz responsable alcalde alcaldesa consejero consejera concejal concejala
    diputado diputada senador senadora candidato candidata embajador embajadora general coronel capitán
    comisario comisaria juez jueza fiscal abogado abogada médico médica profesor profesora investigador
    investigadora científico científica economista analista experto experta historiador historiadora
    periodista escritor escritora autor autora cineasta actor actriz cantante músico artista entrenador
    entrenadora seleccionador jugador jugadora portero delantero defensa piloto ciclista fundador
    fundadora empresario empresaria dirigente líder sindicalista activista testigo vecino vecina padre
    madre hijo hija hermano hermana marido mujer esposa esposo viuda hombre amigo amiga bombero
    soldado rey reina papa obispo sacerdote estudiante alumno maestro maestra enfermero enfermera cliente
    biólogo bióloga físico física ingeniero ingeniera arquitecto arquitecta delegado delegada
    representante gobernador gobernadora coordinador coordinadora gerente dueño dueña agricultor
    agricultora pescador ]],
  male = [[
    ministro secretario director consejero diputado senador candidato embajador comisario abogado médico
    profesor investigador científico experto historiador escritor autor actor músico entrenador
    seleccionador jugador portero delantero piloto fundador empresario vecino padre hijo hermano marido
    esposo hombre amigo bombero soldado rey papa obispo alumno maestro enfermero biólogo físico ingeniero
    arquitecto delegado gobernador coordinador dueño agricultor pescador ]],
  female = [[
    presidenta vicepresidenta ministra secretaria directora jefa alcaldesa consejera concejala diputada
    senadora candidata embajadora comisaria jueza abogada médica profesora investigadora científica
    experta historiadora escritora autora actriz entrenadora jugadora fundadora empresaria vecina madre
    hija hermana mujer esposa viuda amiga reina maestra enfermera bióloga física ingeniera arquitecta
    delegada gobernadora coordinadora dueña agricultora ]],
  group = [[
    autoridades expertos especialistas investigadores científicos médicos economistas analistas
    sindicatos vecinos testigos padres alumnos estudiantes profesores policías bomberos abogados
    diputados senadores activistas manifestantes fuentes medios periodistas dirigentes responsables
    trabajadores aficionados jugadores víctimas familiares críticos defensores agricultores ]],
  organization = [[
    policía guardia gobierno ministerio ayuntamiento fiscalía tribunal juzgado corte parlamento congreso
    senado comisión consejo partido grupo empresa compañía firma banco asociación organización federación
    confederación sindicato unión liga club equipo agencia instituto universidad escuela fundación
    hospital iglesia ejército periódico diario revista cadena televisión radio dirección ciudad región
    oposición presidencia observatorio comité cámara oficina autoridad embajada museo teatro laboratorio
    ong ]],
  document = [[
    informe estudio investigación encuesta comunicado documento artículo libro carta texto ley sentencia
    decisión nota mensaje tuit auto ]],
}
