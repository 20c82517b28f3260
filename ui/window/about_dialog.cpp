#include "ui/window/about_dialog.h"

#include "ui/theme/spacing.h"

#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace genrescope {

namespace {

struct Library {
    const char* name;
    const char* license;
    const char* home;
};

constexpr Library usedLibraries[] = {
    {"Qt 6", "LGPL-3.0 · GPL-3.0 (Qt Charts)", "https://www.qt.io"},
    {"LibTorch", "BSD-3-Clause", "https://pytorch.org"},
    {"FFmpeg", "LGPL-2.1+ · GPL-2.0+", "https://ffmpeg.org"},
    {"TagLib", "LGPL-2.1", "https://taglib.org"},
    {"uchardet", "MPL-1.1", "https://www.freedesktop.org/wiki/Software/uchardet/"},
    {"libsamplerate", "BSD-2-Clause", "https://libsndfile.github.io/libsamplerate"},
    {"LAME", "LGPL-2.0+", "https://lame.sourceforge.io"},
    {"libzip", "BSD-3-Clause", "https://libzip.org"},
    {"ICU", "Unicode-3.0", "https://icu.unicode.org"},
    {"JSON for Modern C++", "MIT", "https://json.nlohmann.me"},
    {"CLI11", "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
    {"ONNX", "Apache-2.0", "https://onnx.ai"},
    {"Protocol Buffers", "BSD-3-Clause", "https://protobuf.dev"},
    {"HDF5", "BSD-3-Clause", "https://www.hdfgroup.org/solutions/hdf5"},
};

constexpr QLatin1String programLicense("https://www.gnu.org/licenses/gpl-3.0.html");
constexpr QLatin1String modelLicense("https://creativecommons.org/licenses/by-nc-sa/4.0/");

QString link(const QString& text, QLatin1String address)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(address, text);
}

QString licenseText()
{
    QFile file(QStringLiteral(":/genrescope/LICENSE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent),
      about_(new QLabel(this)),
      tabs_(new QTabWidget(this)),
      libraries_(new QTextBrowser(this)),
      license_(new QTextBrowser(this)),
      close_(new QPushButton(this))
{
    auto* icon = new QLabel(this);
    icon->setPixmap(
        QIcon(QStringLiteral(":/genrescope/icon.svg")).pixmap(QSize(64, 64), devicePixelRatioF()));
    about_->setTextFormat(Qt::RichText);
    about_->setWordWrap(true);
    about_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    about_->setOpenExternalLinks(true);
    libraries_->setOpenExternalLinks(true);
    license_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    license_->setPlainText(licenseText());
    tabs_->addTab(libraries_, {});
    tabs_->addTab(license_, {});

    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::page);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(about_, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::page);
    column->addLayout(head);
    column->addWidget(tabs_, 1);
    column->addLayout(foot);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    close_->setDefault(true);
    resize(640, 520);
    retranslate();
}

QString AboutDialog::libraries() const
{
    QString rows;
    for (const Library& library : usedLibraries) {
        rows += QStringLiteral("<tr><td style='padding-right:24px'><a href='%3'>%1</a></td>"
                               "<td>%2</td></tr>")
                    .arg(QLatin1String(library.name), QString::fromUtf8(library.license),
                         QLatin1String(library.home));
    }
    return QStringLiteral("<p>%1</p><table cellspacing='4'>%2</table>")
        .arg(tr("Genrescope uses these libraries, each under its own license:"), rows);
}

void AboutDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Genrescope"));
    about_->setText(
        QStringLiteral("<h2>Genrescope %1</h2><p>%2</p><p>%3</p><p>%4</p>")
            .arg(QStringLiteral(GENRESCOPE_VERSION),
                 tr("Tells you which genres a piece of music belongs to, and lets you train, "
                    "evaluate and compare the models that do it."),
                 tr("Free software under the %1, without any warranty.")
                     .arg(link(tr("GNU General Public License, version 3 or later"),
                               programLicense)),
                 tr("The starter models have a license of their own, %1: not for commercial use. "
                    "They were trained on clips from the Free Music Archive and freely licensed "
                    "music from games, with tags by musicnn (ISC license) and EfficientAT "
                    "(MIT license).")
                     .arg(link(QStringLiteral("CC BY-NC-SA 4.0"), modelLicense))));
    libraries_->setHtml(libraries());
    libraries_->setAccessibleName(tr("Libraries"));
    license_->setAccessibleName(tr("License"));
    tabs_->setTabText(0, tr("Libraries"));
    tabs_->setTabText(1, tr("License"));
    close_->setText(tr("Close"));
}

} // namespace genrescope
