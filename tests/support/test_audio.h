#pragma once

#include <QString>
#include <QStringList>

namespace genrescope::test {

/// Writes an audio file with FFmpeg's command line: `filter` is a lavfi source such as
/// "sine=frequency=440:duration=2:sample_rate=44100" or "anoisesrc=…"; the codec follows from the
/// file's extension, `options` are further output options ("-ac", "2", "-metadata", "artist=A").
/// Fails the test (returns false and warns) if FFmpeg cannot.
bool makeAudio(const QString& file, const QString& filter, const QStringList& options = {});

} // namespace genrescope::test
