--- The readers that ship, in the order in which they look at an input: each is the file of its name in
-- this folder. The last takes whatever is text.
-- @module newskit.read.formats
return {"html", "json", "csv", "text"}
