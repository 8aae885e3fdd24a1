"""The kinds of networks that are not read, each with the line that turns it into one that is. For `table` alone."""

from nncore.files.kinds import mends, network_mends
from nncore.files.kinds.file_kind import unread

NETWORKS = (
    unread(
        "npz-pickle",
        f"an npz file with arrays of Python's objects, a pickle inside, {mends.NEVER_OPENED}",
        mends.IF_TRUSTED + mends.DATA_OF_NPZ_OBJECTS,
        mends.IF_TRUSTED + network_mends.OF_NPZ_OBJECTS,
    ),
    unread("hdf5", "an HDF5 file, as Keras' .h5", mends.OF_HDF5_DATA, network_mends.OF_HDF5),
    unread("keras-weights", "an HDF5 file of Keras' weights alone", "", network_mends.OF_HDF5),
    unread("keras", "a Keras model (.keras)", "", network_mends.OF_KERAS),
    unread("flax", "a file of JAX or Flax (MessagePack)", "", network_mends.OF_FLAX),
    unread("gguf", "a GGUF file of llama.cpp", "", network_mends.OF_GGUF),
    unread(
        "tensorflow",
        "a TFLite network",
        "",
        "convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output net.onnx",
    ),
    unread(
        "saved-model",
        "a SavedModel of TensorFlow",
        "",
        "convert it to ONNX: python -m tf2onnx.convert --saved-model FILE --output net.onnx",
    ),
    unread("saved-model-file", "the graph of a SavedModel of TensorFlow", "", "give the folder that it lies in"),
    unread("graph-def", "a frozen graph of TensorFlow (.pb)", "", network_mends.OF_GRAPH_DEF),
    unread("tf-checkpoint", "a checkpoint of TensorFlow", "", network_mends.OF_CHECKPOINT),
    unread("tfjs", "a network for TensorFlow.js", "", network_mends.OF_TFJS),
    unread(
        "keras-json",
        "Keras' description of a network, without its weights",
        "",
        "give its weights, as m.save('net.keras') keeps them with it",
    ),
    unread("ort", "a network in ONNX Runtime's own form (.ort)", "", "give the .onnx that it was made from"),
    unread("coreml", "a Core ML network of Apple's", "", network_mends.OF_COREML),
    unread("pmml", "a model as PMML", "", network_mends.AS_ONNX),
    unread("openvino", "a network of OpenVINO", "", network_mends.AS_ONNX),
    unread("mxnet", "weights of MXNet (.params)", "", network_mends.AS_ONNX),
    unread("ncnn", "a network of ncnn", "", network_mends.AS_ONNX),
    unread(
        "trees",
        "a forest of decision trees, as of XGBoost or LightGBM, no neural network",
        "",
        "train one, such as scikit-learn's MLPClassifier, and export it as ONNX",
    ),
    unread("dl4j", "a network of Deeplearning4j", "", network_mends.OF_DL4J),
    unread("raw-weights", "of no known kind, but of numbers as weights are", "", network_mends.OF_RAW_WEIGHTS),
    unread(
        "weights-apart",
        "a folder of arrays, as where each matrix of a network has a file of its own",
        "",
        network_mends.OF_ARRAY_FILES,
    ),
    unread("bson-network", "a network as BSON", "", network_mends.OF_BSON),
    unread("msgpack-network", "a network as MessagePack", "", network_mends.OF_MSGPACK),
    unread("cbor-network", "a network as CBOR", "", network_mends.OF_CBOR),
    unread("other-network", "a network of another program", "", network_mends.AS_ONNX),
    unread("caffe", "a network of Caffe", "", network_mends.AS_ONNX),
    unread("darknet", "weights of Darknet, as YOLO's", "", network_mends.AS_ONNX),
)
