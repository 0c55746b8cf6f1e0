// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import java.util.ArrayList;
import java.util.List;

/** A logistic regression over standardised numbers, with L2, by gradient descent over all examples at once. */
final class LogisticRegression {
    private static final int STEPS = 3000;
    private static final double RATE = 0.5;
    private static final double L2 = 0.02;

    private final List<double[]> examples = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    void add(double[] example, boolean answer) {
        examples.add(example);
        answers.add(answer);
    }

    /** The weights of the numbers, and behind them what is added. */
    double[] learn() {
        int n = examples.getFirst().length;
        double[] mean = new double[n];
        double[] spread = new double[n];
        examples.forEach(e -> addTo(mean, e, 1.0 / examples.size()));
        for (double[] example : examples) {
            for (int i = 0; i < n; i++) {
                spread[i] += (example[i] - mean[i]) * (example[i] - mean[i]) / examples.size();
            }
        }
        for (int i = 0; i < n; i++) {
            spread[i] = Math.sqrt(spread[i]) + 1e-9;
        }
        List<double[]> standard = examples.stream()
                .map(e -> {
                    double[] s = new double[n];
                    for (int i = 0; i < n; i++) {
                        s[i] = (e[i] - mean[i]) / spread[i];
                    }
                    return s;
                })
                .toList();
        double[] weights = descend(standard, n);
        for (int i = 0; i < n; i++) {
            weights[i] /= spread[i];
            weights[n] -= weights[i] * mean[i];
        }
        return weights;
    }

    private double[] descend(List<double[]> standard, int n) {
        double[] weights = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[n + 1];
            for (int e = 0; e < standard.size(); e++) {
                double off = 1 / (1 + Math.exp(-sum(weights, standard.get(e)))) - (answers.get(e) ? 1 : 0);
                addTo(gradient, standard.get(e), off / standard.size());
                gradient[n] += off / standard.size();
            }
            for (int i = 0; i < n; i++) {
                gradient[i] += L2 * weights[i];
            }
            addTo(weights, gradient, -RATE);
        }
        return weights;
    }

    private static void addTo(double[] sums, double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    static double sum(double[] weights, double[] values) {
        double sum = weights[weights.length - 1];
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
