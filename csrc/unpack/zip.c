/* Zip archives, by libzip. */
#include "newskit/unpack.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/system/mapping.h"

nk_zip_options nk_zip_options_default(void) {
  return (nk_zip_options){NK_ZIP_SIZE, NK_ZIP_RATIO, NK_ZIP_MEMBERS};
}

#ifdef NK_HAVE_ZIP
#include <zip.h>

struct nk_zip {
  nk_allocator allocator;
  nk_zip_options options;
  nk_mapping mapping; /* of a file; else empty */
  bool mapped;
  nk_str bytes;
  zip_t *archive;
  uint64_t read; /* bytes of all members so far */
  nk_buffer content;
};

bool nk_zip_available(void) {
  return true;
}

static nk_status fail_zip(nk_error *err, int code) {
  zip_error_t error;
  if (code == ZIP_ER_MEMORY) return nk_fail_memory(err);
  if (code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS)
    return nk_fail(err, NK_ERR_FORMAT, 0, "no zip archive, or one that is cut short or damaged");
  zip_error_init_with_code(&error, code);
  nk_fail(err, NK_ERR_FORMAT, 0, zip_error_strerror(&error));
  zip_error_fini(&error);
  return NK_ERR_FORMAT;
}

/* Entries of the directory, by their signature, before libzip makes an object for each. */
static bool too_many(nk_str bytes, size_t most) {
  size_t count = 0;
  const char *at = bytes.data, *end = at + bytes.len;
  while (end - at >= 4 && (at = memchr(at, 'P', (size_t)(end - at) - 3)) != NULL) {
    if (memcmp(at, "PK\1\2", 4) == 0 && ++count > most) return true;
    at++;
  }
  return false;
}

static nk_status open_archive(nk_zip *self, nk_error *err) {
  zip_error_t error;
  if (self->bytes.len == 0) return fail_zip(err, ZIP_ER_NOZIP); /* libzip: a new archive */
  if (too_many(self->bytes, self->options.members))
    return nk_fail(err, NK_ERR_LIMIT, 0, "the archive has more members than the limit 'members'");
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(self->bytes.data, self->bytes.len, 0, &error);
  if (source) self->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (source && !self->archive) zip_source_free(source);
  nk_status status = self->archive ? NK_OK : fail_zip(err, zip_error_code_zip(&error));
  zip_error_fini(&error);
  return status;
}

static nk_status make(const nk_allocator *allocator, const nk_zip_options *options, nk_zip **out,
                      nk_error *err) {
  nk_allocator own = nk_allocator_or_default(allocator);
  nk_zip_options chosen = options ? *options : nk_zip_options_default();
  *out = NULL;
  if (chosen.size == 0 || chosen.ratio == 0 || chosen.members == 0)
    return nk_fail(err, NK_ERR_RANGE, 0, "a limit is 0");
  nk_zip *self = nk_alloc_zeroed(&own, sizeof *self);
  if (!self) return nk_fail_memory(err);
  self->allocator = own;
  self->options = chosen;
  nk_buffer_init(&self->content, &own);
  *out = self;
  return NK_OK;
}

static nk_status settle(nk_zip **out, nk_status status) {
  if (status == NK_OK) return status;
  nk_zip_free(*out);
  *out = NULL;
  return status;
}

nk_status nk_zip_new(const nk_allocator *allocator, nk_str bytes, const nk_zip_options *options,
                     nk_zip **out, nk_error *err) {
  nk_status status = make(allocator, options, out, err);
  if (status != NK_OK) return status;
  (*out)->bytes = bytes;
  return settle(out, open_archive(*out, err));
}

nk_status nk_zip_open(const nk_allocator *allocator, const char *path,
                      const nk_zip_options *options, nk_zip **out, nk_error *err) {
  nk_status status = make(allocator, options, out, err);
  if (status != NK_OK) return status;
  nk_zip *self = *out;
  status = nk_mapping_open(&self->mapping, path, &self->allocator, err);
  if (status == NK_OK) {
    self->mapped = true;
    self->bytes = (nk_str){(const char *)self->mapping.data, self->mapping.len};
    status = open_archive(self, err);
  }
  return settle(out, status);
}

void nk_zip_free(nk_zip *archive) {
  if (!archive) return;
  nk_allocator allocator = archive->allocator;
  if (archive->archive) zip_discard(archive->archive);
  if (archive->mapped) nk_mapping_close(&archive->mapping);
  nk_buffer_free(&archive->content);
  nk_free(&allocator, archive, sizeof *archive);
}

size_t nk_zip_count(const nk_zip *archive) {
  zip_int64_t count = zip_get_num_entries(archive->archive, 0);
  return count > 0 ? (size_t)count : 0;
}

nk_status nk_zip_member_at(nk_zip *archive, size_t index, nk_zip_member *out, nk_error *err) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  const char *name = zip_get_name(archive->archive, index, 0);
  if (!name || zip_stat_index(archive->archive, index, 0, &stat) != 0)
    return fail_zip(err, zip_error_code_zip(zip_get_error(archive->archive)));
  out->name = (nk_str){name, strlen(name)};
  out->size = stat.valid & ZIP_STAT_SIZE ? stat.size : 0;
  out->packed = stat.valid & ZIP_STAT_COMP_SIZE ? stat.comp_size : 0;
  out->encrypted = stat.valid & ZIP_STAT_ENCRYPTION_METHOD && stat.encryption_method != ZIP_EM_NONE;
  return NK_OK;
}

bool nk_zip_find(nk_zip *archive, nk_str name, size_t *index) {
  size_t count = nk_zip_count(archive);
  for (size_t i = 0; i < count; i++) {
    const char *other = zip_get_name(archive->archive, i, 0);
    if (!other || strlen(other) != name.len || memcmp(other, name.data, name.len) != 0) continue;
    *index = i;
    return true;
  }
  return false;
}

static nk_status check_size(const nk_zip *self, uint64_t size, nk_error *err) {
  uint64_t all = self->read + size;
  if (size > self->options.size)
    return nk_fail(err, NK_ERR_LIMIT, 0, "a member of the archive is larger than the limit 'size'");
  if (all > NK_UNPACK_FREE && all / self->options.ratio > self->bytes.len)
    return nk_fail(err, NK_ERR_LIMIT, 0, "the archive grows by more than the limit 'ratio'");
  return NK_OK;
}

/* What the directory says of sizes is not believed: the buffer grows with what comes. */
static nk_status read_content(nk_zip *self, zip_file_t *file, nk_error *err) {
  self->content.len = 0;
  for (;;) {
    if (!nk_buffer_reserve(&self->content, 65536)) return nk_fail_memory(err);
    zip_int64_t got = zip_fread(file, self->content.data + self->content.len, 65536);
    if (got < 0) return fail_zip(err, zip_error_code_zip(zip_file_get_error(file)));
    if (got == 0) break;
    self->content.len += (size_t)got;
    nk_status status = check_size(self, self->content.len, err);
    if (status != NK_OK) return status;
  }
  self->read += self->content.len;
  return NK_OK;
}

nk_status nk_zip_read(nk_zip *archive, size_t index, nk_str *out, nk_error *err) {
  nk_zip_member member;
  *out = (nk_str){NULL, 0};
  nk_status status = nk_zip_member_at(archive, index, &member, err);
  if (status == NK_OK && member.encrypted)
    status = nk_fail(err, NK_ERR_FORMAT, 0, "the member of the archive is encrypted");
  if (status == NK_OK) status = check_size(archive, member.size, err);
  if (status != NK_OK) return status;
  zip_file_t *file = zip_fopen_index(archive->archive, index, 0);
  if (!file) return fail_zip(err, zip_error_code_zip(zip_get_error(archive->archive)));
  status = read_content(archive, file, err);
  zip_fclose(file);
  if (status == NK_OK) {
    *out = nk_buffer_str(&archive->content);
    if (out->len == 0) out->data = "";
  }
  return status;
}
#else
static nk_status fail_missing(nk_zip **out, nk_error *err) {
  *out = NULL;
  return nk_fail(err, NK_ERR_FORMAT, 0,
                 "zip archives cannot be read: newskit was built without libzip");
}

bool nk_zip_available(void) {
  return false;
}

nk_status nk_zip_new(const nk_allocator *allocator, nk_str bytes, const nk_zip_options *options,
                     nk_zip **out, nk_error *err) {
  (void)allocator;
  (void)bytes;
  (void)options;
  return fail_missing(out, err);
}

nk_status nk_zip_open(const nk_allocator *allocator, const char *path,
                      const nk_zip_options *options, nk_zip **out, nk_error *err) {
  (void)allocator;
  (void)path;
  (void)options;
  return fail_missing(out, err);
}

void nk_zip_free(nk_zip *archive) {
  (void)archive;
}

size_t nk_zip_count(const nk_zip *archive) {
  (void)archive;
  return 0;
}

nk_status nk_zip_member_at(nk_zip *archive, size_t index, nk_zip_member *out, nk_error *err) {
  (void)archive;
  (void)index;
  memset(out, 0, sizeof *out);
  return nk_fail(err, NK_ERR_RANGE, 0, "no such member");
}

bool nk_zip_find(nk_zip *archive, nk_str name, size_t *index) {
  (void)archive;
  (void)name;
  (void)index;
  return false;
}

nk_status nk_zip_read(nk_zip *archive, size_t index, nk_str *out, nk_error *err) {
  (void)archive;
  (void)index;
  *out = (nk_str){NULL, 0};
  return nk_fail(err, NK_ERR_RANGE, 0, "no such member");
}
#endif
