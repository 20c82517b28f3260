#include "core/keras/keras_program.h"

int main()
{
    return genrescope::runKerasReader();
}
