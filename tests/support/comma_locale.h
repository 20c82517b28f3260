#pragma once

#include <QByteArray>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <clocale>
#include <string>

namespace genrescope::test {

/// While it lives, C's functions write numbers with a decimal comma, as they do with a German
/// locale once Qt has called setlocale. The locale is compiled by localedef where none is
/// installed.
class CommaLocale {
public:
    CommaLocale() : before_(std::setlocale(LC_NUMERIC, nullptr))
    {
        const QString file = folder_.filePath(QStringLiteral("de_DE.UTF-8"));
        QProcess::execute(QStringLiteral("localedef"),
                          {QStringLiteral("-c"), QStringLiteral("--quiet"), QStringLiteral("-i"),
                           QStringLiteral("de_DE"), QStringLiteral("-f"), QStringLiteral("UTF-8"),
                           file});
        if (QDir(file).exists())
            qputenv("LOCPATH", folder_.path().toLocal8Bit());
        active_ = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
        qunsetenv("LOCPATH");
    }
    ~CommaLocale() { std::setlocale(LC_NUMERIC, before_.c_str()); }
    CommaLocale(const CommaLocale&) = delete;
    CommaLocale& operator=(const CommaLocale&) = delete;

    /// Whether there is such a locale on this machine; tests skip without one.
    bool isActive() const { return active_; }

private:
    QTemporaryDir folder_;
    std::string before_;
    bool active_ = false;
};

} // namespace genrescope::test
