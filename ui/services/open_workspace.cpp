#include "ui/services/open_workspace.h"

#include <QFileInfo>

namespace genrescope {

namespace {

constexpr int recentCount = 12;

} // namespace

OpenWorkspace::OpenWorkspace(QStringList recent, QObject* parent)
    : QObject(parent), recent_(std::move(recent))
{
}

void OpenWorkspace::open(const QString& folder)
{
    const QString absolute = QFileInfo(folder).absoluteFilePath();
    recent_.removeAll(absolute);
    recent_.prepend(absolute);
    recent_ = recent_.mid(0, recentCount);
    Q_EMIT changed(absolute);
}

} // namespace genrescope
