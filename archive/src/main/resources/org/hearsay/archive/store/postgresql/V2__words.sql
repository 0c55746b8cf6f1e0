-- SPDX-License-Identifier: Apache-2.0
-- Words by which articles and statements are found, as SearchWords makes them; the number is the version's or statement's.
CREATE TABLE article_words (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX article_words_words ON article_words USING gin (words);
CREATE TABLE statement_words (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX statement_words_words ON statement_words USING gin (words);
