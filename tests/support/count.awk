# SPDX-License-Identifier: GPL-3.0-or-later
# Reads ctest's LastTest.log: prints what failed, then one line of counts. Exits 1 unless everything passed;
# -v ctest_failed=1 says that ctest itself was not content.
#
# A program made of specs counts by QTest's totals, without the frame (initTestCase, cleanupTestCase) that QTest counts for
# every class. Any other test, and a program that ended before its totals, counts as one check.

/^[0-9]+\/[0-9]+ Testing: / {
    name = $3
    passed = failed = skipped = totals = frame = lines = absent = 0
    delete said
    next
}
/^Command: ""$/ { absent = 1 } # a program that is not there "passes" in this log
/^Test time =/ { seconds = $4 }
/^-+$/ && before == "Output:" { inside = 1 }
{ before = $0 }
/^<end of output>$/ { inside = 0 }
inside && /^PASS +: / {
    if ($0 ~ /::(initTestCase|cleanupTestCase)\(\)$/) ++frame
    next
}
inside && /^Totals: / {
    ++totals
    passed += $2 - frame
    frame = 0
    failed += $4
    skipped += $6
}
inside && !/^(Totals: |\*\*\*\*\*\*\*\*\* |Config: |-+$)/ { said[++lines] = $0 }
/^Test (Passed|Failed)\.?/ || /^Test (time-?out|not run|skipped)/ { finish($2 == "Passed." && !absent) }

function finish(good,    i) {
    ++programs
    if (!totals) {
        good ? ++passed : ++failed
    } else if (!good && !failed) {
        ++failed
    }
    all_passed += passed
    all_failed += failed
    all_skipped += skipped
    if (!good) {
        broken = broken (broken == "" ? "" : ", ") name
        print "---- " name
        for (i = 1; i <= lines; ++i) print said[i]
        if (absent) print "The program is not there."
        else if (!totals) print "It failed after " seconds " s, without counts of its own."
    }
}

END {
    of = all_passed + all_failed + all_skipped
    also = all_skipped ? " (" all_skipped " skipped)" : ""
    if (broken == "" && all_passed && !ctest_failed) {
        print "Passed " all_passed " of " of " checks in " programs " test programs" also
        exit 0
    }
    if (broken == "") broken = "ctest, see the log"
    print "Each test's full output: " FILENAME
    print "FAILED " all_failed " of " of " checks in " programs " test programs" also ": " broken
    exit 1
}
