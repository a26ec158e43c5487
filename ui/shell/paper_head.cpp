// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_head.h"

#include "core/base/calendar.h"
#include "core/model/codes.h"
#include "ui/people/face.h"
#include "ui/words/label_words.h"

#include <QDateTime>

namespace ui {

void addHead(Paper &paper, const core::Snapshot &snapshot, Language language)
{
    paper.about =
        Phrase{u"Kỳ đánh giá năm %1 · %2 · in ngày %3 · %4", u"%1 round · %2 · printed on %3 · %4"}.in(language).arg(
            QString::number(snapshot.round.year), label(snapshot.round.phase, language),
            core::vietnameseTime(QDateTime::currentMSecsSinceEpoch()), described(snapshot.viewer, language));
    paper.notice = snapshot.round.sample ? core::sampleNotice() : QString();
}

} // namespace ui
