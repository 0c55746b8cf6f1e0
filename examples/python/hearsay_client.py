#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Who said what, asked of a Hearsay server. Needs nothing but Python 3.9.

    hearsay serve --demo &
    python3 hearsay_client.py http://127.0.0.1:4600 "staying had become impossible"

With HEARSAY_API_TOKEN set as the server's, it also has a text read:

    python3 hearsay_client.py http://127.0.0.1:4600 --read article.txt
"""

import argparse
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request


class Problem(Exception):
    """What the server said went wrong (RFC 9457)."""


class Hearsay:
    def __init__(self, base, token=None):
        self.base = base.rstrip("/")
        self.token = token

    def get(self, path, **parameters):
        """What a call answers; parameters that are None are left out."""
        given = {name: value for name, value in parameters.items() if value is not None}
        query = "?" + urllib.parse.urlencode(given) if given else ""
        return self._ask(urllib.request.Request(self.base + path + query))

    def post(self, path, body):
        return self._ask(
            urllib.request.Request(
                self.base + path,
                data=json.dumps(body).encode("utf-8"),
                headers={"Content-Type": "application/json"},
            )
        )

    def _ask(self, request):
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        try:
            with urllib.request.urlopen(request, timeout=180) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise Problem(json.load(error)["detail"]) from error

    def each(self, path, key, **parameters):
        """Everything of a list, part by part as its cursor leads on."""
        cursor = None
        while True:
            part = self.get(path, cursor=cursor, **parameters)
            yield from part[key]
            cursor = part["next"]
            if cursor is None:
                return

    def statements(self, words, **filters):
        filters.setdefault("limit", 100)
        return self.each("/api/search", "hits", q=words, **{"in": "statements"}, **filters)

    def read(self, text, **facts):
        """The record of a text; facts: name, outlet, date."""
        return self.post("/api/read", {"text": text, **facts})

    def correct(self, article, version, **decision):
        """Decides about a statement: statement, speaker, source, cue, content, none, seen (docs/api.md)."""
        return self.post(f"/api/articles/{article}/{version}/corrections", decision)

    def compare(self, articles):
        """Articles side by side, each a dict with text or html, and what is known of it."""
        return self.post("/api/compare", {"articles": articles})


def said(record):
    """Pairs of who and what, from a record."""
    names = {entity["id"]: entity["name"] for entity in record["entities"]}
    for statement in record["statements"]:
        words = " … ".join(span["text"] for span in statement["content"])
        yield names.get(statement["speaker"], "unknown"), words


def one_line(text):
    return " ".join(text.split())


def main():
    arguments = argparse.ArgumentParser(description="Who said what.")
    arguments.add_argument("base", help="the server's address")
    arguments.add_argument("words", nargs="?", help="words of statements in the archive")
    arguments.add_argument("--read", metavar="FILE", help="a text to read instead; - is standard input")
    given = arguments.parse_args()
    hearsay = Hearsay(given.base, os.environ.get("HEARSAY_API_TOKEN"))
    try:
        if given.read:
            with sys.stdin if given.read == "-" else open(given.read, encoding="utf-8") as file:
                record = hearsay.read(file.read())
            for who, words in said(record):
                print(one_line(f"{who}: {words}"))
        else:
            for hit in hearsay.statements(given.words or ""):
                statement = hit["statement"]
                who = statement["speaker"] or "unknown"
                print(one_line(f"{hit['outlet'] or hit['address']}: {who}: {statement['content']}"))
    except Problem as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()
