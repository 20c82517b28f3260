#include "core/networks/head.h"

#include "core/networks/conv_stem.h"
#include "core/networks/frame_decoder.h"
#include "core/networks/pooled_head.h"

namespace genrescope {

std::shared_ptr<Head> makeHead(const ModelOptions& options, int inputs, int bands, int labels)
{
    if (labels > 0)
        return std::make_shared<PooledHead>(options, inputs, labels);
    return std::make_shared<FrameDecoder>(inputs, bands,
                                          options.at("stem") > 0 ? ConvStem::framesAtOnce : 1);
}

} // namespace genrescope
