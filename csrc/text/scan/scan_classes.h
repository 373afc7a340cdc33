/* The body of classify() for variants that have equal(), within(), visible() and bits() over `q`. What is
 * rare in a text is looked for only where something remains that nothing else explains. */
uint64_t letter = within(&q, 0x20, 'a', 'z' - 'a'), digit = within(&q, 0, '0', '9' - '0');
uint64_t space = equal(&q, ' '), shown = visible(&q), high = bits(&q);
uint64_t dot = equal(&q, '.'), quote = equal(&q, '\''), comma = equal(&q, ',');
uint64_t close = equal(&q, ')'), quiet = comma | close | equal(&q, '"') | equal(&q, '(');
uint64_t marks = shown & ~(letter | digit | quiet), controls = ~(shown | space | high);
out->letter = letter;
out->digit = digit;
out->mid_both = dot | quote;
out->mid_number = comma;
out->single_quote = quote;
out->space = space;
out->white = space;
out->stops = dot | close;
out->touch = marks;
out->high = high;
out->under = out->mid_letter = out->cr = out->lf = 0;
if (marks & ~(dot | quote)) {
  out->under = equal(&q, '_');
  out->mid_letter = equal(&q, ':');
  out->mid_number |= equal(&q, ';');
  out->stops |= equal(&q, '!') | equal(&q, '?');
  out->touch &= ~equal(&q, 0x7F);
}
if (controls) {
  uint64_t lines = within(&q, 0, '\n', '\r' - '\n');
  out->cr = equal(&q, '\r');
  out->lf = equal(&q, '\n');
  out->white |= lines | equal(&q, '\t');
  out->stops |= lines;
}
