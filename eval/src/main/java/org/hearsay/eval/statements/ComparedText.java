// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.BitSet;
import java.util.List;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Fragments;
import org.hearsay.eval.score.Link;
import org.hearsay.eval.score.Links;
import org.hearsay.eval.score.QuotationMarks;
import org.hearsay.statement.Kind;

/**
 * One text with the attributions of two sides: the gold's and ours, or two people's.
 *
 * @param name the text's name
 * @param text the text
 * @param gold attributions with content
 * @param ours attributions with content
 * @param links pairs of both, best first
 * @param goldKinds kind of each in {@code gold}, by the quotation marks
 * @param ourKinds kind of each in {@code ours}, by the quotation marks and not by what the reader says
 */
public record ComparedText(
        String name,
        String text,
        List<Attribution> gold,
        List<Attribution> ours,
        List<Link> links,
        List<Kind> goldKinds,
        List<Kind> ourKinds) {
    /** A text whose attributions all have a content. */
    public static ComparedText of(String name, String text, List<Attribution> gold, List<Attribution> ours) {
        BitSet inside = QuotationMarks.inside(text);
        return new ComparedText(
                name,
                text,
                List.copyOf(gold),
                List.copyOf(ours),
                Links.between(text, contents(gold), contents(ours)),
                kinds(text, gold, inside),
                kinds(text, ours, inside));
    }

    /** The links whose overlap reaches a threshold. */
    public List<Link> links(double least) {
        return links.stream().filter(l -> l.iou() >= least).toList();
    }

    private static List<Fragments> contents(List<Attribution> attributions) {
        return attributions.stream().map(Attribution::content).toList();
    }

    private static List<Kind> kinds(String text, List<Attribution> attributions, BitSet inside) {
        return attributions.stream()
                .map(a -> QuotationMarks.kind(text, a.content(), inside))
                .toList();
    }
}
