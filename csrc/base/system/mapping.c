/* Files over POSIX calls. The reasons of failures stay coarse: the core does not read errno. */
#define _POSIX_C_SOURCE 200809L
#include "base/system/mapping.h"

#include <fcntl.h>
#include <stdio.h> /* rename only */
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"

enum { LARGEST_CALL = 1 << 30, FIRST_READ = 1 << 16 };

nk_status nk_file_open(nk_file *file, const char *path, nk_error *err) {
  *file = open(path, O_RDONLY | O_CLOEXEC);
  if (*file < 0) return nk_fail(err, NK_ERR_IO, 0, "cannot open the file");
  struct stat facts;
  if (fstat(*file, &facts) == 0 && !S_ISDIR(facts.st_mode)) return NK_OK;
  close(*file);
  *file = -1;
  return nk_fail(err, NK_ERR_IO, 0, "cannot read: it is a folder");
}

nk_status nk_file_create(nk_file *file, const char *path, nk_error *err) {
  *file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  return *file >= 0 ? NK_OK : nk_fail(err, NK_ERR_IO, 0, "cannot create the file");
}

nk_status nk_file_extend(nk_file *file, const char *path, uint64_t size, nk_error *err) {
  *file = open(path, O_WRONLY | O_CLOEXEC);
  if (*file < 0) return nk_fail(err, NK_ERR_IO, 0, "cannot write to the file");
  if (ftruncate(*file, (off_t)size) == 0 && lseek(*file, 0, SEEK_END) == (off_t)size) return NK_OK;
  close(*file);
  *file = -1;
  return nk_fail(err, NK_ERR_IO, 0, "cannot cut the file");
}

nk_status nk_file_read(nk_file file, void *buffer, size_t size, size_t *got, nk_error *err) {
  for (*got = 0; *got < size;) {
    size_t want = size - *got < LARGEST_CALL ? size - *got : LARGEST_CALL;
    ssize_t n = read(file, (char *)buffer + *got, want);
    if (n < 0) return nk_fail(err, NK_ERR_IO, *got, "cannot read from the file");
    if (n == 0) break;
    *got += (size_t)n;
  }
  return NK_OK;
}

nk_status nk_file_write(nk_file file, const void *buffer, size_t size, nk_error *err) {
  for (size_t done = 0; done < size;) {
    size_t want = size - done < LARGEST_CALL ? size - done : LARGEST_CALL;
    ssize_t n = write(file, (const char *)buffer + done, want);
    if (n <= 0) return nk_fail(err, NK_ERR_IO, done, "cannot write to the file");
    done += (size_t)n;
  }
  return NK_OK;
}

bool nk_file_close(nk_file file) {
  return close(file) == 0;
}

nk_status nk_file_replace(const char *from, const char *to, nk_error *err) {
  return rename(from, to) == 0 ? NK_OK : nk_fail(err, NK_ERR_IO, 0, "cannot replace the file");
}

void nk_file_remove(const char *path) {
  unlink(path);
}

static nk_status read_all(nk_mapping *mapping, nk_file file, nk_error *err) {
  void *data = NULL;
  for (;;) {
    size_t got, room = mapping->capacity;
    if (!nk_grow(&mapping->allocator, &data, &mapping->capacity,
                 nk_size_add(mapping->len, FIRST_READ), 1)) {
      nk_free(&mapping->allocator, data, room);
      mapping->capacity = 0;
      return nk_fail_memory(err);
    }
    room = mapping->capacity - mapping->len;
    nk_status status = nk_file_read(file, (char *)data + mapping->len, room, &got, err);
    if (status != NK_OK) {
      nk_free(&mapping->allocator, data, mapping->capacity);
      mapping->capacity = 0;
      return status;
    }
    mapping->data = data;
    mapping->len += got;
    if (got < room) return NK_OK;
  }
}

nk_status nk_mapping_open(nk_mapping *mapping, const char *path, const nk_allocator *allocator,
                          nk_error *err) {
  *mapping = (nk_mapping){.allocator = nk_allocator_or_default(allocator)};
  nk_file file;
  nk_status status = nk_file_open(&file, path, err);
  if (status != NK_OK) return status;
  struct stat facts;
  void *data = MAP_FAILED;
  if (fstat(file, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_size > 0 &&
      (uintmax_t)facts.st_size < SIZE_MAX)
    data = mmap(NULL, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (data != MAP_FAILED) {
    mapping->data = data;
    mapping->len = (size_t)facts.st_size;
  } else {
    status = read_all(mapping, file, err);
  }
  nk_file_close(file);
  return status;
}

void nk_mapping_close(nk_mapping *mapping) {
  union {
    const unsigned char *in;
    void *out;
  } data = {mapping->data};
  if (mapping->capacity > 0)
    nk_free(&mapping->allocator, data.out, mapping->capacity);
  else if (data.out)
    munmap(data.out, mapping->len);
  *mapping = (nk_mapping){.allocator = mapping->allocator};
}
