#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace genrescope::test {

// Files that earlier versions wrote: tests/fixtures/VERSION, made by make_fixtures.sh.

/// The versions whose files there are.
QStringList oldVersions();

/// Copies a version's files into a folder that is there. Fails the test (returns false and warns)
/// if it cannot.
bool copyOldFiles(const QString& version, const QString& folder);

/// Empty if it cannot be read.
QByteArray contentOf(const QString& file);
bool setContent(const QString& file, const QByteArray& content);

/// Where JSON no longer says what it said, as in "tracks/2/split"; empty if it still says all. It
/// may say more. Numbers may differ by a thousandth, as those of other processors do.
QString lostFrom(const QJsonValue& then, const QJsonValue& now);

} // namespace genrescope::test
