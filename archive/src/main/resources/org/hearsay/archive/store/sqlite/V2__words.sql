-- SPDX-License-Identifier: Apache-2.0
-- Words by which articles and statements are found, as SearchWords makes them; the number is the version's or statement's.
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE statement_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
