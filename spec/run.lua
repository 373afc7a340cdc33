-- Runs busted under this interpreter, whichever one the `busted` command would pick.
require "busted.runner" {standalone = false}
