#include "ui/text/model_name.h"

#include "core/models/model_info.h"
#include "ui/text/error_text.h"

#include <algorithm>

namespace genrescope {

QString modelName(const QString& architecture)
{
    const std::vector<ModelInfo>& infos = modelInfos();
    const auto found = std::ranges::find(infos, architecture.toStdString(), &ModelInfo::name);
    return found == infos.end() ? architecture : messageText(found->shortTitle);
}

} // namespace genrescope
