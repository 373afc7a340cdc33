std = "lua54"
max_line_length = 120
exclude_files = {"build*", "lua_modules", ".luarocks"}
files["spec/*_spec.lua"] = {std = "+busted"}
files["spec/**/*_spec.lua"] = {std = "+busted"}
