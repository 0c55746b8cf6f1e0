// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.hearsay.trees.BoostedTrees;
import org.jspecify.annotations.Nullable;

/** Learns regression trees with XGBoost (Chen, Guestrin 2016), and takes them over into our own form. */
public final class BoostedTreesTrainer {
    private static final int TREES = 300;
    private static final int DECIDING_TREES = 160;

    /** One thread, so that the same numbers make the same trees. */
    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("objective", "reg:squarederror"),
            Map.entry("base_score", 0.0),
            Map.entry("tree_method", "hist"),
            Map.entry("grow_policy", "lossguide"),
            Map.entry("max_leaves", 24),
            Map.entry("max_depth", 0),
            Map.entry("eta", 0.05),
            Map.entry("min_child_weight", 20),
            Map.entry("subsample", 0.7),
            Map.entry("colsample_bytree", 0.5),
            Map.entry("seed", 7),
            Map.entry("nthread", 1),
            Map.entry("verbosity", 0));

    /** For decisions: the trees add up to the logarithm of odds. */
    private static final Map<String, Object> DECIDING = Map.ofEntries(
            Map.entry("objective", "binary:logistic"),
            Map.entry("base_score", 0.5),
            Map.entry("tree_method", "hist"),
            Map.entry("max_bin", 64),
            Map.entry("grow_policy", "lossguide"),
            Map.entry("max_leaves", 28),
            Map.entry("max_depth", 0),
            Map.entry("eta", 0.09),
            Map.entry("min_child_weight", 4),
            Map.entry("lambda", 2),
            Map.entry("subsample", 0.7),
            Map.entry("colsample_bytree", 0.4),
            Map.entry("seed", 7),
            Map.entry("nthread", 1),
            Map.entry("verbosity", 0));

    private static final ObjectMapper JSON = new ObjectMapper();

    private BoostedTreesTrainer() {}

    /** The trees that best turn each row of numbers into its target. */
    static BoostedTrees trained(List<float[]> rows, List<Float> targets) {
        return trained(rows, floats(targets), null, SETTINGS, TREES);
    }

    /**
     * The trees that best tell rows whose target is 1 from those whose target is 0, as a logarithm of odds.
     *
     * @param weights how much each row counts
     */
    public static BoostedTrees deciding(List<float[]> rows, List<Float> targets, List<Float> weights) {
        return trained(rows, floats(targets), floats(weights), DECIDING, DECIDING_TREES);
    }

    private static float[] floats(List<Float> numbers) {
        float[] floats = new float[numbers.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers.get(i);
        }
        return floats;
    }

    private static BoostedTrees trained(
            List<float[]> rows, float[] targets, float @Nullable [] weights, Map<String, Object> settings, int count) {
        int width = rows.getFirst().length;
        float[] numbers = new float[rows.size() * width];
        for (int i = 0; i < targets.length; i++) {
            System.arraycopy(rows.get(i), 0, numbers, i * width, width);
        }
        try {
            DMatrix matrix = new DMatrix(numbers, rows.size(), width, Float.NaN);
            matrix.setLabel(targets);
            if (weights != null) {
                matrix.setWeight(weights);
            }
            Booster booster = XGBoost.train(matrix, settings, count, Map.of(), null, null);
            List<BoostedTrees.Tree> trees = new ArrayList<>();
            for (String dump : booster.getModelDump("", false, "json")) {
                trees.add(tree(JSON.readTree(dump)));
            }
            booster.dispose();
            matrix.dispose();
            return new BoostedTrees(0, trees.toArray(BoostedTrees.Tree[]::new));
        } catch (XGBoostError | JsonProcessingException e) {
            throw new IllegalStateException("the trees could not be trained: " + e.getMessage(), e);
        }
    }

    private record Open(JsonNode node, int place) {}

    private static BoostedTrees.Tree tree(JsonNode root) {
        int nodes = count(root);
        short[] features = new short[nodes];
        float[] values = new float[nodes];
        short[] left = new short[nodes];
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(root, 0)));
        int free = 1;
        while (!open.isEmpty()) {
            Open next = open.removeFirst();
            JsonNode node = next.node();
            if (node.has("leaf")) {
                features[next.place()] = -1;
                values[next.place()] = (float) node.get("leaf").asDouble();
                continue;
            }
            features[next.place()] = Short.parseShort(node.get("split").asText().substring(1));
            values[next.place()] = (float) node.get("split_condition").asDouble();
            left[next.place()] = (short) free;
            open.add(new Open(child(node, "yes"), free++));
            open.add(new Open(child(node, "no"), free++));
        }
        return new BoostedTrees.Tree(features, values, left);
    }

    private static JsonNode child(JsonNode node, String branch) {
        for (JsonNode child : node.get("children")) {
            if (child.get("nodeid").asInt() == node.get(branch).asInt()) {
                return child;
            }
        }
        throw new IllegalStateException("a branch without node: " + node);
    }

    private static int count(JsonNode node) {
        int count = 1;
        for (JsonNode child : node.path("children")) {
            count += count(child);
        }
        return count;
    }
}
