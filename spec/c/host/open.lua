-- What every user of the core does; host_test.c runs it while memory ends at each request in turn.
local core = require "newskit.core"
local document = core.document "The council voted. “Nobody likes a detour,” she said."
assert(#document:forms() > 5)
