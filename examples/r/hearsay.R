# SPDX-License-Identifier: Apache-2.0
# Who said what, asked of a Hearsay server. Needs R 4.1, jsonlite, and curl to send texts.
#
#     hearsay serve --demo &
#     Rscript hearsay.R http://127.0.0.1:4600 "staying had become impossible"
#
# With HEARSAY_API_TOKEN set as the server's, it also has a text read:
#
#     Rscript hearsay.R http://127.0.0.1:4600 --read article.txt

if (!requireNamespace("jsonlite", quietly = TRUE)) stop("install.packages(\"jsonlite\") first")

token <- Sys.getenv("HEARSAY_API_TOKEN")

# What a call answers; query: a named list.
hearsay_get <- function(base, path, query = list()) {
  pairs <- vapply(names(query), function(name) {
    paste0(name, "=", utils::URLencode(enc2utf8(as.character(query[[name]])), reserved = TRUE))
  }, "")
  address <- paste0(base, path, if (length(pairs)) paste0("?", paste(pairs, collapse = "&")))
  headers <- if (nzchar(token)) c(Authorization = paste("Bearer", token))
  connection <- url(address, headers = headers)
  on.exit(close(connection))
  jsonlite::fromJSON(paste(readLines(connection, encoding = "UTF-8", warn = FALSE), collapse = "\n"),
    simplifyVector = FALSE
  )
}

# Everything of a list, part by part as its cursor leads on.
hearsay_each <- function(base, path, key, query = list()) {
  all <- list()
  repeat {
    part <- hearsay_get(base, path, query)
    all <- c(all, part[[key]])
    if (is.null(part[["next"]])) return(all)
    query$cursor <- part[["next"]]
  }
}

# Statements with these words, a row each.
hearsay_statements <- function(base, words, ...) {
  hits <- hearsay_each(base, "/api/search", "hits", list(q = words, `in` = "statements", limit = 100, ...))
  or <- function(value, otherwise) if (is.null(value)) otherwise else value
  data.frame(
    outlet = vapply(hits, function(hit) or(hit$outlet, hit$address), ""),
    day = vapply(hits, function(hit) or(hit$day, NA_character_), ""),
    speaker = vapply(hits, function(hit) or(hit$statement$speaker, "unknown"), ""),
    content = vapply(hits, function(hit) hit$statement$content, "")
  )
}

# What is said in a text, a row each. Base R cannot send one, so curl does; the token goes through a file that only you can read.
hearsay_read <- function(base, text) {
  old <- Sys.umask("077")
  on.exit(Sys.umask(old))
  body <- tempfile(fileext = ".json")
  header <- tempfile()
  on.exit(unlink(c(body, header)), add = TRUE)
  writeLines(enc2utf8(as.character(jsonlite::toJSON(list(text = text), auto_unbox = TRUE))), body, useBytes = TRUE)
  writeLines(c("Content-Type: application/json", paste("Authorization: Bearer", token)), header)
  answer <- system2("curl",
    c("-sS", "-H", shQuote(paste0("@", header)), "--data-binary", shQuote(paste0("@", body)), shQuote(paste0(base, "/api/read"))),
    stdout = TRUE
  )
  Encoding(answer) <- "UTF-8"
  record <- jsonlite::fromJSON(paste(answer, collapse = "\n"), simplifyVector = FALSE)
  if (is.null(record$statements)) stop(record$detail)
  names <- list(unknown = "unknown")
  for (entity in record$entities) names[[entity$id]] <- entity$name
  data.frame(
    speaker = vapply(record$statements, function(s) names[[if (is.null(s$speaker)) "unknown" else s$speaker]], ""),
    content = vapply(record$statements, function(s) {
      paste(vapply(s$content, function(span) span$text, ""), collapse = " \u2026 ")
    }, "")
  )
}

given <- commandArgs(trailingOnly = TRUE)
if (length(given) >= 1 && !interactive()) {
  base <- sub("/+$", "", given[1])
  if (length(given) == 3 && given[2] == "--read") {
    text <- paste(readLines(given[3], encoding = "UTF-8", warn = FALSE), collapse = "\n")
    said <- hearsay_read(base, text)
    lines <- paste0(said$speaker, ": ", said$content)
  } else {
    said <- hearsay_statements(base, if (length(given) > 1) given[2] else "")
    lines <- paste0(said$outlet, ": ", said$speaker, ": ", said$content)
  }
  writeLines(enc2utf8(gsub("[[:space:]]+", " ", lines)), useBytes = TRUE)
}
