/* Trains the model of languages. train.sh compiles and runs it:
 *
 *     train TEXT MODEL
 *
 * TEXT is what train_text.py wrote. A text is a bag of n-grams (csrc/language/words.c); each has a
 * vector of NK_GUESS_DIMS numbers, a language too, and their products are the scores of a softmax
 * over the languages of the text's script (Joulin and others 2017), learned by AdaGrad (Duchi and
 * others 2011) on spans of 12 to 240 letters. This is done twice: over all n-grams, and over the
 * ROWS that mattered most. Everything drawn at random comes from one seed, and no sum depends on
 * the order of threads: the same text gives the same bytes. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "language/model.h"

#define PLACES (1u << NK_GUESS_BITS)
#define DIMS NK_GUESS_DIMS
#define ROWS 84000u   /* 16 bytes each: a file of 1.5 MB */
#define EPOCHS 6      /* the loss on other text falls no further */
#define SPANS 2500    /* of each language in an epoch */
#define RATE 0.15f    /* of learning, falling to a hundredth */
#define SHORTEST 12.0 /* letters of a span */
#define LONGEST 240.0
#define SEED UINT64_C(20260105)
#define FEATURES_MAX 200000u

typedef struct language {
  char code[8];
  uint32_t scripts;
  char *text;
  size_t len;
  float weights[DIMS], bias;
  float seen, bias_seen; /* sums of squared gradients */
} language;

static language all[NK_LANGUAGES_MAX];
static size_t languages;
static float *vectors, *seen; /* of places */
static unsigned char *kept;   /* of places; NULL: all are */
static uint32_t features[FEATURES_MAX];
static float chance[NK_LANGUAGES_MAX];
static uint64_t state = SEED;

static const char *const script_names[NK_SCRIPTS] = {
    [NK_SCRIPT_LATIN] = "latin",         [NK_SCRIPT_CYRILLIC] = "cyrillic",
    [NK_SCRIPT_ARABIC] = "arabic",       [NK_SCRIPT_DEVANAGARI] = "devanagari",
    [NK_SCRIPT_ETHIOPIC] = "ethiopic",   [NK_SCRIPT_TIBETAN] = "tibetan",
    [NK_SCRIPT_GREEK] = "greek",         [NK_SCRIPT_ARMENIAN] = "armenian",
    [NK_SCRIPT_HEBREW] = "hebrew",       [NK_SCRIPT_THAANA] = "thaana",
    [NK_SCRIPT_BENGALI] = "bengali",     [NK_SCRIPT_GURMUKHI] = "gurmukhi",
    [NK_SCRIPT_GUJARATI] = "gujarati",   [NK_SCRIPT_TAMIL] = "tamil",
    [NK_SCRIPT_TELUGU] = "telugu",       [NK_SCRIPT_KANNADA] = "kannada",
    [NK_SCRIPT_MALAYALAM] = "malayalam", [NK_SCRIPT_SINHALA] = "sinhala",
    [NK_SCRIPT_THAI] = "thai",           [NK_SCRIPT_LAO] = "lao",
    [NK_SCRIPT_MYANMAR] = "myanmar",     [NK_SCRIPT_GEORGIAN] = "georgian",
    [NK_SCRIPT_KHMER] = "khmer",         [NK_SCRIPT_HANGUL] = "hangul",
    [NK_SCRIPT_KANA] = "kana",           [NK_SCRIPT_HAN] = "han",
};

static void fail(const char *what, const char *name) {
  fprintf(stderr, "train: %s%s\n", what, name);
  exit(1);
}

static void *room(size_t count, size_t size) {
  void *block = calloc(count, size);
  if (!block) fail("not enough memory", "");
  return block;
}

/* Uniform in [0, 1); xorshift64 (Marsaglia 2003). */
static double draw(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (double)(state >> 11) / 9007199254740992.0;
}

static char *slurp(const char *path, size_t *len) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0) fail("cannot read ", path);
  *len = (size_t)ftell(file);
  rewind(file);
  char *text = room(*len + 1, 1);
  if (fread(text, 1, *len, file) != *len) fail("cannot read ", path);
  fclose(file);
  return text;
}

static uint32_t script_bit(const char *name) {
  for (size_t i = 1; i < NK_SCRIPTS; i++)
    if (script_names[i] && strcmp(name, script_names[i]) == 0) return UINT32_C(1) << i;
  fail("no such script: ", name);
  return 0;
}

static bool has_rivals(const language *one) {
  return (one->scripts & ((UINT32_C(1) << NK_SCRIPT_MANY) - 1)) != 0;
}

/* groups.txt: a code and its scripts a line. */
static void read_languages(const char *folder) {
  char path[4096];
  size_t len;
  snprintf(path, sizeof path, "%s/groups.txt", folder);
  char *groups = slurp(path, &len), *line = groups;
  for (char *end = strchr(line, '\n'); end; line = end + 1, end = strchr(line, '\n')) {
    *end = 0;
    if (languages == NK_LANGUAGES_MAX) fail("too many languages", "");
    language *one = &all[languages++];
    char *word = strtok(line, " ");
    if (!word || strlen(word) >= sizeof one->code) fail("no language in a line of ", path);
    strcpy(one->code, word);
    while ((word = strtok(NULL, " ")) != NULL) one->scripts |= script_bit(word);
    if (!has_rivals(one)) continue;
    snprintf(path, sizeof path, "%s/train/%s.txt", folder, one->code);
    one->text = slurp(path, &one->len);
  }
  free(groups);
}

/* A span of the language's text: half begin with a line, half with a word inside one. */
static nk_str draw_span(const language *one) {
  size_t letters = (size_t)(SHORTEST * pow(LONGEST / SHORTEST, draw())), count = 0;
  size_t at = (size_t)(draw() * (double)one->len);
  bool line = draw() < 0.5;
  while (at > 0 && one->text[at - 1] != '\n' && (line || one->text[at - 1] != ' ')) at--;
  size_t end = at;
  while (end < one->len && count < letters) {
    end++;
    while (end < one->len && ((unsigned char)one->text[end] & 0xC0u) == 0x80u) end++;
    count++;
  }
  return (nk_str){one->text + at, end - at};
}

/* The places of the span's features in `features`; of the first script that has rivals. */
static size_t gather(nk_str span, const language *one, nk_script *script) {
  size_t at = 0, count = 0;
  nk_guess_word word;
  *script = NK_SCRIPT_NONE;
  while (nk_guess_next(span, &at, &word)) {
    if (word.script >= NK_SCRIPT_MANY || (one->scripts >> word.script & 1u) == 0) continue;
    if (*script == NK_SCRIPT_NONE) *script = word.script;
    if (word.script != *script || count + NK_GUESS_FEATURES > FEATURES_MAX) continue;
    uint32_t found[NK_GUESS_FEATURES];
    size_t size = nk_guess_features(&word, found);
    for (size_t i = 0; i < size; i++) {
      uint32_t place = nk_guess_place(found[i]);
      if (!kept || kept[place]) features[count++] = place;
    }
  }
  return count;
}

static void mean_vector(size_t count, float scale, float point[DIMS]) {
  for (size_t d = 0; d < DIMS; d++) point[d] = 0;
  for (size_t i = 0; i < count; i++)
    for (size_t d = 0; d < DIMS; d++) point[d] += vectors[(size_t)features[i] * DIMS + d];
  for (size_t d = 0; d < DIMS; d++) point[d] *= scale;
}

static void softmax(nk_script script, const float point[DIMS]) {
  float best = -INFINITY, sum = 0;
  for (size_t l = 0; l < languages; l++) {
    chance[l] = -INFINITY;
    if ((all[l].scripts >> script & 1u) == 0) continue;
    chance[l] = all[l].bias;
    for (size_t d = 0; d < DIMS; d++) chance[l] += all[l].weights[d] * point[d];
    if (chance[l] > best) best = chance[l];
  }
  for (size_t l = 0; l < languages; l++) {
    chance[l] = chance[l] == -INFINITY ? 0 : expf(chance[l] - best);
    sum += chance[l];
  }
  for (size_t l = 0; l < languages; l++) chance[l] /= sum;
}

/* Moves the languages' weights; adds up the gradient for the span in `back`. */
static void move_languages(size_t right, nk_script script, const float point[DIMS], float rate,
                           float back[DIMS]) {
  float square = 0;
  for (size_t d = 0; d < DIMS; d++) square += point[d] * point[d] / DIMS;
  for (size_t l = 0; l < languages; l++) {
    language *one = &all[l];
    float error = chance[l] - (l == right ? 1.0f : 0.0f);
    if ((one->scripts >> script & 1u) == 0 || fabsf(error) < 1e-4f) continue;
    for (size_t d = 0; d < DIMS; d++) back[d] += error * one->weights[d];
    one->seen += error * error * square;
    one->bias_seen += error * error;
    float step = rate / sqrtf(one->seen + 1e-6f);
    for (size_t d = 0; d < DIMS; d++) one->weights[d] -= step * error * point[d];
    one->bias -= 0.1f * rate * error / sqrtf(one->bias_seen + 1e-6f);
  }
}

static void move_features(size_t count, float rate, const float back[DIMS]) {
  float square = 0;
  for (size_t d = 0; d < DIMS; d++) square += back[d] * back[d] / DIMS;
  if (square < 1e-12f) return;
  for (size_t i = 0; i < count; i++) {
    seen[features[i]] += square;
    float step = rate / sqrtf(seen[features[i]] + 1e-9f);
    for (size_t d = 0; d < DIMS; d++) vectors[(size_t)features[i] * DIMS + d] -= step * back[d];
  }
}

/* One span; returns its loss. */
static double learn(size_t right, float rate) {
  nk_script script;
  size_t count = gather(draw_span(&all[right]), &all[right], &script);
  if (count == 0) return 0;
  float point[DIMS], back[DIMS] = {0}, scale = 1 / sqrtf((float)count);
  mean_vector(count, scale, point);
  softmax(script, point);
  move_languages(right, script, point, rate, back);
  for (size_t d = 0; d < DIMS; d++) back[d] *= scale;
  move_features(count, rate, back);
  return -log((double)chance[right] + 1e-9);
}

static void start_anew(void) {
  memset(seen, 0, PLACES * sizeof *seen);
  for (size_t i = 0; i < (size_t)PLACES * DIMS; i++) vectors[i] = (float)(draw() - 0.5) * 0.02f;
  for (size_t l = 0; l < languages; l++) {
    all[l].bias = all[l].seen = all[l].bias_seen = 0;
    for (size_t d = 0; d < DIMS; d++) all[l].weights[d] = (float)(draw() - 0.5) * 0.4f;
  }
}

static void train(void) {
  start_anew();
  for (int epoch = 0; epoch < EPOCHS; epoch++) {
    float rate = RATE * (1 - (float)epoch / EPOCHS) + 0.01f * RATE;
    double loss = 0, spans = 0;
    for (int i = 0; i < SPANS; i++)
      for (size_t l = 0; l < languages; l++)
        if (has_rivals(&all[l])) loss += learn(l, rate), spans++;
    printf("epoch %d loss %.4f\n", epoch + 1, loss / spans);
    fflush(stdout);
  }
}

static int by_worth(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x < y) - (x > y);
}

/* Keeps the ROWS places of the longest vectors, weighed by the root of how often they come up. */
static void choose_rows(void) {
  float *worth = room(PLACES, sizeof *worth), *sorted = room(PLACES, sizeof *sorted);
  nk_script script;
  for (size_t l = 0; l < languages; l++) {
    for (int i = 0; has_rivals(&all[l]) && i < SPANS; i++) {
      size_t count = gather(draw_span(&all[l]), &all[l], &script);
      for (size_t k = 0; k < count; k++) worth[features[k]]++;
    }
  }
  for (size_t i = 0; i < PLACES; i++) {
    float square = 0;
    for (size_t d = 0; d < DIMS; d++) square += vectors[i * DIMS + d] * vectors[i * DIMS + d];
    sorted[i] = worth[i] = sqrtf(square * worth[i]);
  }
  qsort(sorted, PLACES, sizeof *sorted, by_worth);
  kept = room(PLACES, 1);
  for (size_t i = 0; i < PLACES; i++) kept[i] = worth[i] > sorted[ROWS];
  free(worth);
  free(sorted);
}

/* What one step of a signed byte is worth in dimension `d`: five deviations are the most. */
static float step_of(size_t d) {
  double sum = 0, count = 0;
  for (size_t i = 0; i < PLACES; i++) {
    if (!kept[i]) continue;
    sum += (double)vectors[i * DIMS + d] * (double)vectors[i * DIMS + d];
    count++;
  }
  return (float)(5 * sqrt(sum / count) / 127);
}

static int8_t rounded(float value) {
  float nearest = floorf(value + 0.5f);
  return (int8_t)(nearest > 127 ? 127 : nearest < -127 ? -127 : nearest);
}

static size_t write_records(char *at, const float steps[DIMS]) {
  for (size_t l = 0; l < languages; l++) {
    nk_guess_language one = {.scripts = all[l].scripts, .bias = all[l].bias};
    memcpy(one.code, all[l].code, sizeof one.code);
    for (size_t d = 0; d < DIMS; d++) one.weights[d] = all[l].weights[d] * steps[d];
    memcpy(at + l * sizeof one, &one, sizeof one);
  }
  return languages * sizeof(nk_guess_language);
}

static void write_model(const char *path) {
  float steps[DIMS];
  nk_guess_header header = {.magic = NK_GUESS_MAGIC, .languages = (uint32_t)languages};
  for (size_t i = 0; i < PLACES; i++) header.rows += kept[i];
  size_t size = sizeof header + languages * sizeof(nk_guess_language) + PLACES / 8 +
                (size_t)header.rows * DIMS;
  char *bytes = room(size, 1), *at = bytes + sizeof header;
  for (size_t d = 0; d < DIMS; d++) steps[d] = step_of(d);
  at += write_records(at, steps);
  uint64_t *places = room(NK_GUESS_WORDS, sizeof *places);
  int8_t *values = (int8_t *)(at + PLACES / 8);
  for (size_t i = 0; i < PLACES; i++) {
    if (!kept[i]) continue;
    places[i / 64] |= UINT64_C(1) << i % 64;
    for (size_t d = 0; d < DIMS; d++) *values++ = rounded(vectors[i * DIMS + d] / steps[d]);
  }
  memcpy(at, places, PLACES / 8);
  size_t behind = offsetof(nk_guess_header, checksum) + sizeof header.checksum;
  memcpy(bytes, &header, sizeof header);
  header.checksum = nk_hash_bytes((nk_str){bytes + behind, size - behind}, 0);
  memcpy(bytes, &header, sizeof header);
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(bytes, 1, size, file) != size || fclose(file) != 0)
    fail("cannot write ", path);
}

int main(int count, char **words) {
  if (count != 3) fail("train TEXT MODEL", "");
  read_languages(words[1]);
  vectors = room((size_t)PLACES * DIMS, sizeof *vectors);
  seen = room(PLACES, sizeof *seen);
  train();
  choose_rows();
  train();
  write_model(words[2]);
  return 0;
}
