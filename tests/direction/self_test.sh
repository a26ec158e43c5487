#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants one violation after another in a small tree that is good: check.sh must find each, where it is, and nothing else.
set -euo pipefail

check=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/check.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
licence='// SPDX-License-Identifier: GPL-3.0-or-later'
tried=0
expected=()

write() {
    mkdir -p "$tree/$(dirname "$1")"
    printf '%s\n' "${@:2}" >"$tree/$1"
}

good_tree() {
    write core/base/result.h "$licence" '#pragma once' '#include <tl/expected.hpp>' \
        'template<class T> using Result = tl::expected<T, int>;' \
        '[[nodiscard]] Result<std::map<int, Result<int>>> one(int a = {});' \
        '/// Result<int> in a comment(is no function).' \
        '[[nodiscard]]' 'Result<int>' 'two(std::function<Result<int>(int)> f);' \
        'void three(Result<int> taken);'
    write core/model/mark.cpp "$licence" '#include "mark.h"' '#include "core/base/result.h"' '#include <QString>'
    write core/store/store.cpp "$licence" '#include <sqlite3.h>' '#include <QSqlQuery>' 'const char *name = "dossier.sqlite";'
    write core/dossier/dossier.cpp "$licence" '#include "core/store/store.h"' '// dossier.sqlite is the store'"'"'s'
    write core/sample/sample.cpp "$licence" '#include "core/dossier/dossier.h"'
    write core/CMakeLists.txt '# SPDX-License-Identifier: GPL-3.0-or-later'
    write ui/words/words.cpp "$licence" '#include "core/model/mark.h"'
    write ui/desk/desk.cpp "$licence" '#include "ui/words/words.h"' '#include <QWidget>'
    write app/run.sh '#!/bin/sh' '# SPDX-License-Identifier: GPL-3.0-or-later'
    write app/main.cpp "$licence" '#include "ui/desk/desk.h"' '#include "core/sample/sample.h"' '#include <QApplication>'
    write tests/store/store_spec.cpp "$licence" '#include <QSqlQuery>' '#include "tests/support/spec.h"' '"dossier.sqlite"'
    write tests/ui/page_spec.cpp "$licence" '#include "ui/desk/desk.h"' '#include <QtWidgets/QWidget>'
}

# plant FOLDER SUFFIX RULE LINE…: the last of the lines breaks RULE in a file of its own.
plant() {
    tried=$((tried + 1))
    local file=$1/planted_$tried.$2
    write "$file" "$licence" "${@:4}"
    expected+=("$file:$(($# - 2)): $3")
}

good_tree
if ! "$check" "$tree"; then
    echo "The good tree is refused."
    exit 1
fi

plant core/base cpp arrow '#include "core/model/mark.h"'
plant core/model h arrow '#include "core/scoring/rules.h"'
plant core/criteria cpp arrow '#include "core/scoring/rules.h"'
plant core/scoring cpp arrow '#include "core/criteria/set.h"'
plant core/store cpp arrow '#include "core/access/roles.h"'
plant core/access cpp arrow '#include "core/store/store.h"'
plant core/tables cpp arrow '#include "core/report/table.h"'
plant core/report cpp arrow '#include "core/tables/marks.h"'
plant core/dossier cpp arrow '#include "core/sample/sample.h"'
plant core/scoring cpp arrow '#  include <ui/words/words.h>'
plant core/sample cpp arrow '#include "app/main.h"'
plant core/model cpp arrow '#include "tests/support/spec.h"'
plant core/nowhere cpp arrow '#include "core/base/result.h"'
plant ui/words cpp arrow '#include "ui/desk/desk.h"'
plant ui/desk cpp arrow '#include "app/main.h"'
plant app cpp arrow '#include "tests/support/spec.h"'
plant tests/scoring cpp arrow '#include "ui/words/words.h"'
plant core/model cpp path '#include "../base/result.h"'
plant core/model cpp face '#include <QtWidgets/QWidget>'
plant core/model cpp face '#include <QUndoCommand>'
plant core/report cpp face '#include <QtGui>'
plant tests/scoring cpp face '#include <QApplication>'
plant core/model cpp sql '#include <QSqlQuery>'
plant ui/desk cpp sql '#include <QtSql/QSqlDatabase>'
plant tests/dossier cpp sql '#include <sqlite3.h>'
plant core/dossier cpp store 'QFile file(folder + "/dossier.sqlite");'
plant app cpp store 'open("dossier.sqlite");'
plant core/model h nodiscard 'Result<int> a();'
plant core/model h nodiscard 'class A {' '    [[nodiscard]] Result<int> a();' '    static core::Checked<std::map<int, int>> b(int);'
plant core/model h nodiscard 'Result<std::vector<int>>' 'a(' '    int b);'
plant ui/desk h nodiscard 'auto a(int b) -> Result<int>;'

# A licence that stands second, and none.
write core/model/unlicensed.cpp '#include <QString>' "$licence"
write core/model/CMakeLists.txt 'add_library(a)'
expected+=("core/model/unlicensed.cpp:1: licence" "core/model/CMakeLists.txt:1: licence")

status=0
said=$("$check" "$tree") || status=$?
found=$(sed -nE 's/^([^:]+:[0-9]+: [a-z]+): .*/\1/p' <<<"$said" | sort)
if ((status != 1)) || ! diff <(printf '%s\n' "${expected[@]}" | sort) <(echo "$found"); then
    echo "Planted (<) and found (>) violations differ; exit code $status."
    exit 1
fi
echo "${#expected[@]} planted violations found."
