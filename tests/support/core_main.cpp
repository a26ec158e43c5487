// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return tests::runAll(argc, argv);
}
