#include "ui/text/model_name.h"

#include <QCoreApplication>

namespace genrescope {

QString modelName(const QString& architecture)
{
    if (architecture == QLatin1String("gru"))
        return QCoreApplication::translate("ModelName", "GRU");
    if (architecture == QLatin1String("transformer"))
        return QCoreApplication::translate("ModelName", "Transformer");
    return architecture;
}

} // namespace genrescope
