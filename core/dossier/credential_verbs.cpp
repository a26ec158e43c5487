// SPDX-License-Identifier: GPL-3.0-or-later
#include "credential_verbs.h"

#include "core/access/passwords.h"
#include "core/dossier/verb_support.h"

#include <algorithm>

namespace core {

Commands setPassword(const Round &whole, const Person &actor, const std::vector<CredentialRow> &credentials,
                     const PasswordRequest &request)
{
    const auto found = std::find_if(credentials.begin(), credentials.end(),
                                    [&request](const CredentialRow &row) { return row.person == request.person; });
    std::optional<CredentialRow> wanted;
    if (!request.password.isEmpty()) {
        const auto secret = secretFor(request.password);
        if (!secret) {
            return tl::unexpected(Problems{secret.error()});
        }
        wanted = CredentialRow{request.person, *secret};
    }
    Command command = commandOf(whole, actor, Verb::SetPassword);
    command.round = 0; // the dossier's, not the year's
    change<CredentialRow>(command, found == credentials.end() ? std::nullopt : std::optional(*found),
                          std::move(wanted));
    return effective({std::move(command)});
}

} // namespace core
