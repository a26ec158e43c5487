// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_words.h"

#include "core/access/permissions.h"
#include "ui/words/label_words.h"

namespace ui {

namespace {

Phrase relationOf(core::Relation relation)
{
    switch (relation) {
    case core::Relation::Common:
        return {u"", u""};
    case core::Relation::Oneself:
        return {u"của chính mình", u"one's own"};
    case core::Relation::Agency:
        return {u"của cơ quan, đơn vị", u"of agencies"};
    case core::Relation::OwnBody:
        return {u"của cơ quan thẩm định mình", u"of the own body"};
    case core::Relation::OtherBody:
        return {u"thay cho cơ quan thẩm định", u"on behalf of bodies"};
    case core::Relation::Substitute:
        return {u"khi được cử thẩm định thay", u"when standing in for a body"};
    }
    return {u"", u""};
}

QString phasesOf(const core::Permission &permission, Language language)
{
    if (permission.first == core::Phase::Setup && permission.last == core::Phase::Published) {
        return Phrase{u"mọi giai đoạn", u"in every phase"}.in(language);
    }
    if (permission.first == permission.last) {
        return label(permission.first, language);
    }
    if (permission.first == core::Phase::Setup) {
        return Phrase{u"đến hết %1", u"until the end of %1"}.in(language).arg(label(permission.last, language));
    }
    return label(permission.first, language) + QStringLiteral(" – ") + label(permission.last, language);
}

} // namespace

QStringList permissionWords(core::Role role, Language language)
{
    QStringList words;
    for (const core::Permission &permission : core::permissions()) {
        if (permission.role == role) {
            const QString relation = relationOf(permission.relation).in(language);
            words.append(label(permission.verb, language) + (relation.isEmpty() ? QString() : QString(u' ' + relation))
                         + QStringLiteral(" (") + phasesOf(permission, language) + u')');
        }
    }
    if (words.isEmpty()) {
        words.append(core::maySignIn(role) ? Phrase{u"Chỉ xem.", u"Looks on only."}.in(language)
                                           : Phrase{u"Không đăng nhập.", u"Does not sign in."}.in(language));
    }
    return words;
}

} // namespace ui
