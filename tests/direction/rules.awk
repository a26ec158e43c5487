# SPDX-License-Identifier: GPL-3.0-or-later
# The rules of check.sh, which hands in the tables `arrows`, `faces`, `sql` and `keepers`.

BEGIN {
    Face = "^Qt(Gui|Widgets|PrintSupport|OpenGL|OpenGLWidgets|Svg|SvgWidgets|Charts|Pdf|PdfWidgets|Quick|Qml)(/|$)" \
        "|^Q(Abstract)?(Action|ActionGroup|Application|GuiApplication|BoxLayout|Brush|Button|CheckBox|Clipboard|Color" \
        "|ColorDialog|ComboBox|Completer|Cursor|DateEdit|DateTimeEdit|DesktopServices|Dialog|DialogButtonBox|DockWidget" \
        "|FileDialog|Font|FontDatabase|FontMetrics|FormLayout|Frame|GraphicsScene|GraphicsView|GridLayout|GroupBox" \
        "|HBoxLayout|HeaderView|Icon|Image|InputDialog|ItemDelegate|ItemView|KeyEvent|KeySequence|Label|Layout|LineEdit" \
        "|ListView|ListWidget|MainWindow|Menu|MenuBar|MessageBox|MouseEvent|Painter|PainterPath|Palette|PdfWriter|Pen" \
        "|Pixmap|PlainTextEdit|PrintDialog|Printer|ProgressBar|ProgressDialog|PushButton|RadioButton|RawFont|Screen" \
        "|ScrollArea|Shortcut|Slider|SpinBox|Splitter|StackedWidget|StandardItemModel|StatusBar|Style|StyleOption" \
        "|StyledItemDelegate|SyntaxHighlighter|TabBar|TableView|TableWidget|TabWidget|TextBrowser|TextDocument|TextEdit" \
        "|Timeline|ToolBar|ToolButton|ToolTip|TreeView|TreeWidget|UndoCommand|UndoStack|VBoxLayout|Validator|Widget" \
        "|WidgetAction|Window|Wizard)$" \
        "|^q(widget|application|guiapplication|painter|pixmap|image|color|icon|font|action|window)\\.h$"
    Sql = "^QtSql(/|$)|^QSql|^qsql[a-z]*\\.h$|^sqlite3(ext)?\\.h$"
    readArrows()
}

FNR == 1 {
    endOfFile()
    file = FILENAME
    source = file ~ /\.(h|cpp)$/
    header = file ~ /\.h$/
    room = roomOf(file)
    licensed = 0
}
FNR <= 2 && /^(\/\/|#|--) SPDX-License-Identifier: GPL-3\.0-or-later$/ { licensed = FNR == 1 || !source }
!source { next }

/^[ \t]*#[ \t]*include/ { include($0) }
/dossier\.sqlite/ && !within(keepers) && code($0) ~ /dossier\.sqlite/ {
    refuse(FNR, "store", "only core/store names dossier.sqlite; ask it for the path or the deed")
}
header && !/^[ \t]*#/ { declare(code($0)) }

END {
    endOfFile()
    if (violations) {
        print violations " violation(s); the tables are in tests/direction/check.sh"
        exit 1
    }
    if (!seen) {
        print "No source was checked."
        exit 2
    }
}

function refuse(line, rule, what) {
    print file ":" line ": " rule ": " what
    ++violations
}

function endOfFile() {
    if (file == "") return
    ++seen
    if (!licensed) refuse(1, "licence", "the file does not begin with SPDX-License-Identifier: GPL-3.0-or-later")
    statement = ""
    file = ""
}

function readArrows(    lines, n, i, half) {
    n = split(arrows, lines, "\n")
    for (i = 1; i <= n; ++i) {
        if (split(lines[i], half, /:/) == 2) allowed[half[1]] = half[2]
    }
}

# core/store/x.cpp and core/store/y/x.cpp are of the room core/store, core/x.cpp of core.
function roomOf(path,    part, n) {
    n = split(path, part, "/")
    return n > 2 ? part[1] "/" part[2] : part[1]
}

function within(places,    place, n, i) {
    n = split(places, place, " ")
    for (i = 1; i <= n; ++i) {
        if (room == place[i] || index(file, place[i] "/") == 1) return 1
    }
    return 0
}

# The line of the table that holds for this file.
function ruling(    top) {
    if (room in allowed) return room
    top = room
    sub(/\/.*/, "", top)
    return top in allowed ? top : ""
}

function code(line) {
    sub(/^[ \t]*\/\/.*/, "", line)
    sub(/[ \t]\/\/.*/, "", line)
    return line
}

function include(line,    name) {
    name = line
    sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", name)
    sub(/[>"].*/, "", name)
    if (name ~ /(^|\/)\.\.?\//) {
        refuse(FNR, "path", name " is not named from the root of the project")
    } else if (name ~ /^(core|ui|app|tests)\//) {
        arrow(name)
    } else if (name ~ Face && !within(faces)) {
        refuse(FNR, "face", name " brings a window into " room)
    } else if (name ~ Sql && !within(sql)) {
        refuse(FNR, "sql", name " outside core/store")
    }
}

function arrow(name,    target, key, may, n, i) {
    target = roomOf(name)
    if (target == room) return
    key = ruling()
    if (key == "") {
        refuse(FNR, "arrow", room " stands in no line of the table of arrows")
        return
    }
    n = split(allowed[key], may, " ")
    for (i = 1; i <= n; ++i) {
        if (may[i] == target || (sub(/\*$/, "", may[i]) && index(target "/", may[i]) == 1)) return
    }
    refuse(FNR, "arrow", room " may not include " name)
}

# Gathers a header's text up to the end of a statement, then looks whether it declares a function whose result matters.
function declare(text,    at, piece) {
    while ((at = match(text, /[;{}]/))) {
        piece = statement " " substr(text, 1, at - 1)
        judge(piece)
        statement = ""
        text = substr(text, at + 1)
    }
    statement = statement " " text
}

function judge(piece,    rest, at) {
    if (piece ~ /\[\[nodiscard\]\]/ || piece ~ /(^|[^A-Za-z_])(using|return|typedef)[^A-Za-z_]/) return
    if (piece ~ /auto[ \t]+[A-Za-z_]+\(.*->[ \t]*(core::)?(Result|Checked)</) {
        refuse(FNR, "nodiscard", "a function that returns Result or Checked lacks [[nodiscard]]")
        return
    }
    rest = piece
    while ((at = match(rest, /(^|[^A-Za-z_])(Result|Checked)</))) {
        rest = afterAngle(substr(rest, at + RLENGTH))
        if (rest ~ /^[ \t&]+[A-Za-z_:~]+[ \t]*\(/) {
            refuse(FNR, "nodiscard", "a function that returns Result or Checked lacks [[nodiscard]]")
            return
        }
    }
}

# What follows the template's closing bracket.
function afterAngle(text,    depth, i, c) {
    depth = 1
    for (i = 1; i <= length(text) && depth; ++i) {
        c = substr(text, i, 1)
        depth += (c == "<") - (c == ">")
    }
    return substr(text, i)
}
