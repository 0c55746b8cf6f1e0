// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.archive.faults.Trial.NotHereException;
import org.hearsay.eval.floors.Gate;

/** Tries what may get in an archive's way, one thing after the other, and prints what its user is told. */
public final class FaultsRun {
    private final Map<String, Trial> trials = new LinkedHashMap<>();
    private int tried;
    private int failed;

    /** @param server whether a PostgreSQL server may be started */
    public FaultsRun(boolean server) {
        FileTrials files = new FileTrials();
        trials.put("disk full, then room again", files::diskFull);
        trials.put("file that may only be read", files::readOnly);
        trials.put("file that another program has locked", files::locked);
        trials.put("three damaged pages", files::damagedPages);
        trials.put("half of the file damaged", files::damagedHalf);
        trials.put("file cut off after a quarter", files::cutOff);
        trials.put("damaged beginning", files::damagedBeginning);
        if (server) {
            trials.put("PostgreSQL goes away and comes back", new ServerTrials()::goneAndBack);
        }
    }

    /** Tries each in a folder of its own. */
    public List<Gate> run(Path folder) throws IOException, InterruptedException {
        System.out.println(
                "faults, with what the user is told (each time: nothing lost, and on it goes where it can):");
        for (Map.Entry<String, Trial> trial : trials.entrySet()) {
            Path own = Files.createTempDirectory(folder, "fault");
            System.out.println("  " + outcome(trial.getKey(), trial.getValue(), own));
        }
        System.out.println();
        return List.of(new Gate("faults withstood, of " + tried, tried - (double) failed, tried, true));
    }

    private String outcome(String name, Trial trial, Path own) throws InterruptedException {
        tried++;
        try {
            String told = trial.told(own).replace(own + "/", "");
            return "pass  " + name + ": " + told;
        } catch (NotHereException e) {
            tried--;
            return "not tried here  " + name + ": " + e.getMessage();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            failed++;
            return "FAIL  " + name + ": " + e.getMessage();
        }
    }
}
