"""The lines that turn networks that are not read into `.npz`: a person copies them, and trusts the file or not.

For this room alone. "FILE" stands for the path, in quotes where the line is Python.
"""

from nncore.files.kinds.mends import NPZ_OBJECTS

_LEAVES = (  # every array in lists, dictionaries and arrays of objects
    "L = lambda v: [a for w in (v.values() if isinstance(v, dict) else v) for a in L(w)] "
    "if isinstance(v, (dict, list, tuple)) or getattr(v, 'dtype', 0) == object and v.ndim else [v]; "
)
_BY_NAME = (  # under the names that they have, or else under numbers
    _LEAVES + "d = d if isinstance(d, dict) and all(len(L(v)) == 1 for v in d.values()) "
    "else dict(zip(map(str, range(99)), L(d))); "
)
_SAVE = "np.savez('net.npz', **d)"
OF_PICKLE = (  # an object of a class that is not there, as Nielsen's Network, with its sigmoids, is what it holds
    "import gzip, pickle, numpy as np; U = type('U', (pickle.Unpickler,), {'find_class': lambda s, m, n: "
    "pickle.Unpickler.find_class(s, m, n) if m.split('.')[0] in ('numpy', 'builtins', '__builtin__', 'collections', "
    "'copyreg', 'copy_reg', '_codecs') else type(n, (), {})}); "
    'f = open("FILE", "rb"); f = gzip.open(f) if f.peek(2)[0] == 31 else f; '
    "d = U(f, encoding='latin1').load(); d = getattr(d, '__dict__', d); "
    "s = {'activation': 'sigmoid'} if isinstance(d, dict) and 'num_layers' in d else {}; "
    + _BY_NAME
    + "np.savez('net.npz', **d, **s)"
)
OF_JOBLIB = 'import joblib, numpy as np; d = joblib.load("FILE"); ' + _BY_NAME + _SAVE
OF_NPZ_OBJECTS = NPZ_OBJECTS + _LEAVES + "np.savez('net.npz', **dict(zip(map(str, range(99)), map(np.asarray, L(d)))))"
OF_OBJECTS = (
    'import numpy as np; d = np.load("FILE", allow_pickle=True); d = d if d.ndim else d.item(); ' + _BY_NAME + _SAVE
)
OF_SKLEARN = (
    "m = getattr(m, 'best_estimator_', m); n = m.n_features_in_; "
    "f = m[:-1].transform if len(getattr(m, 'steps', ())) > 1 else np.asarray; "
    "m = m[-1] if hasattr(m, 'steps') else m; "
    "assert hasattr(m, 'coefs_') or hasattr(m, 'coef_'), 'it is no network and no linear model'; "
    "assert [str(c).removesuffix('.0') for c in m.classes_] == list('0123456789')[:len(m.classes_)], "
    "'its classes are no digits from 0 to 9 in order'; "
    "W, b = (m.coefs_, m.intercepts_) if hasattr(m, 'coefs_') else ([m.coef_.T], [m.intercept_]); "
    "c = f(np.zeros((1, n))); A = f(np.eye(n)) - c; x = 255 * np.random.rand(9, n); "
    "assert np.allclose(f(x), x @ A + c), 'what its pipeline does to the pixels is not linear'; "
    "W[0], b[0] = A @ W[0], b[0] + c[0] @ W[0]; "
    "import json; k = getattr(m, 'activation', 0); k = {'key': 'sigmoid' if k == 'logistic' else k}; "
    "c = json.dumps({'network': {'activations': [k] * (len(W) - 1)}, 'assumed': {'input_scale': '0-1'}}); "
    "np.savez('net.npz', card=c, "
    "**{f'W{i}': a for i, a in enumerate(W, 1)}, **{f'b{i}': a for i, a in enumerate(b, 1)})"
)
OF_SKOPS = (
    'import skops.io as s, numpy as np; m = s.load("FILE", trusted=s.get_untrusted_types(file="FILE")); ' + OF_SKLEARN
)
OF_PYTORCH = (  # a whole network needs a class of its name, and of that no more than its tensors
    "import torch, __main__, numpy as np; __main__.__getattr__ = lambda n: type(n, (torch.nn.Module,), {}); "
    "m = torch.load(\"FILE\", map_location='cpu', weights_only=False); "
    "m = next((v for v in m.values() if hasattr(v, 'state_dict')), m) if isinstance(m, dict) else m; "
    "m = m.state_dict() if hasattr(m, 'state_dict') else m if isinstance(m, dict) else "
    "{f'arr_{i}': t for i, t in enumerate(m)}; "
    "m = next((v for v in m.values() if isinstance(v, dict) and v "
    "and all(hasattr(t, 'detach') for t in v.values())), m); "
    "np.savez('net.npz', **{k: v.detach().float().numpy() for k, v in m.items()})"
)
OF_TORCH_EXPORT = (
    'import torch, numpy as np; m = torch.export.load("FILE").state_dict; '
    "np.savez('net.npz', **{k: v.detach().float().numpy() for k, v in m.items()})"
)
OF_KERAS = (
    'in Python: import keras, numpy as np; m = keras.models.load_model("FILE", compile=False); '
    "np.savez('net.npz', **{f'{i:02}.{l.name}.{v.name}': np.array(v) for i, l in enumerate(m.layers) "
    "for v in l.weights})"
)
OF_HDF5 = (
    'in Python: import h5py, numpy as np; a = {}; h5py.File("FILE").visititems('
    "lambda n, v: a.update({n.replace('/', '_'): v[()]}) if hasattr(v, 'shape') and 'optimizer' not in n else None); "
    "np.savez('net.npz', **a)"
)
OF_FLAX = (
    "in Python: from flax import serialization, traverse_util; import numpy as np; "
    'd = serialization.msgpack_restore(open("FILE", "rb").read()); '
    "np.savez('net.npz', **traverse_util.flatten_dict(d, sep='.'))"
)
OF_GGUF = (
    'in Python: import gguf, numpy as np; r = gguf.GGUFReader("FILE"); '
    "np.savez('net.npz', **{t.name: gguf.dequantize(t.data, t.tensor_type) for t in r.tensors})"
)
OF_TFJS = (  # its weights lie beside it, one after the other, whole or as so many steps of a scale
    'in Python: import json, io, pathlib, numpy as np; p = pathlib.Path("FILE"); '
    "g = json.loads(p.read_text())['weightsManifest']; "
    "f = io.BytesIO(b''.join((p.parent / n).read_bytes() for v in g for n in v['paths'])); "
    "Q = lambda w: w.get('quantization', {}); D = lambda w: np.dtype(Q(w).get('dtype', w['dtype'])); "
    "R = lambda w: np.frombuffer(f.read(int(np.prod(w['shape'])) * D(w).itemsize), D(w)).reshape(w['shape']); "
    "np.savez('net.npz', **{w['name'].replace('/', '.'): np.float32(R(w)) * Q(w).get('scale', 1) + Q(w).get('min', 0) "
    "for v in g for w in v['weights']})"
)
OF_COREML = (
    'in Python: import coremltools, numpy as np; s = coremltools.utils.load_spec("FILE"); '
    "m = getattr(s, s.WhichOneof('Type')); L = [l.innerProduct for l in m.layers if l.HasField('innerProduct')]; "
    "np.savez('net.npz', **{f'W{i}': np.array(l.weights.floatValue).reshape(-1, l.inputChannels).T "
    "for i, l in enumerate(L, 1)}, **{f'b{i}': np.array(l.bias.floatValue) for i, l in enumerate(L, 1)}) "
    "where it is made of layers (.mlmodel)"
)
OF_GRAPH_DEF = (  # what nothing reads is its end
    "in Python: import tensorflow as tf, tf2onnx; g = tf.compat.v1.GraphDef(); "
    'g.ParseFromString(open("FILE", "rb").read()); u = {i.split(":")[0].lstrip("^") for n in g.node for i in n.input}; '
    "E = lambda w: [n.name + ':0' for n in w]; tf2onnx.convert.from_graph_def(g, input_names=E(n for n in g.node "
    "if n.op == 'Placeholder'), output_names=E(n for n in g.node if n.name not in u and n.op != 'NoOp'), "
    "output_path='net.onnx')"
)
OF_CHECKPOINT = (
    "in Python: import re, tensorflow as tf, numpy as np; "
    "r = tf.train.load_checkpoint(re.split(r'\\.(index|data-)', \"FILE\")[0]); "
    "np.savez('net.npz', **{k: r.get_tensor(k) for k, s in r.get_variable_to_shape_map().items() if s and "
    "not re.search('optimizer/_variables|OPTIMIZER_SLOT|seed', k)})"  # what training keeps beside the network
)
OF_MATLAB = (
    'in Python: import scipy.io, numpy as np; m = scipy.io.loadmat("FILE"); '
    "L = lambda n, v: [a for k in v.dtype.names for a in L(n + k, v[k])] if v.dtype.names else "
    "[a for i, w in enumerate(v.ravel()) for a in L(f'{n}{i}', w)] if v.dtype == object else [(n, v)]; "
    "np.savez('net.npz', **dict(a for k, v in m.items() if k[0] != '_' for a in L(k, v)))"
)
_NAMED = (  # every vector and matrix of numbers, under the names that lead to it
    "L = lambda n, v: [a for k, w in (v.items() if isinstance(v, dict) else enumerate(v)) "
    "for a in L(f'{n}.{k}'.strip('.'), w)] if isinstance(v, dict) or isinstance(v, list) and (isinstance(v[0], dict) "
    "or isinstance(v[0], list) and (isinstance(v[0][0], list) or len(set(map(len, v))) > 1)) else [(n, v)]; "
    "np.savez('net.npz', **{n: np.array(v) for n, v in L('', d) if isinstance(v, list) and n != 'sizes'})"
)
OF_JSON = 'in Python: import json, numpy as np; d = json.load(open("FILE")); ' + _NAMED
OF_BSON = 'in Python: import bson, numpy as np; d = bson.decode(open("FILE", "rb").read()); ' + _NAMED
OF_MSGPACK = 'in Python: import msgpack, numpy as np; d = msgpack.unpack(open("FILE", "rb")); ' + _NAMED
OF_CBOR = 'in Python: import cbor2, numpy as np; d = cbor2.load(open("FILE", "rb")); ' + _NAMED
_SIZES = (
    "in Python: import re, numpy as np; s = [784, 50, 100, 10]; "
    "p = [q for a, b in zip(s, s[1:]) for q in ((a, b), (b,))]; n = np.cumsum([int(np.prod(q)) for q in p]); "
)
_LAYERS = (
    "assert d.size == n[-1], f'{d.size} numbers, not {n[-1]}'; "
    "np.savez('net.npz', **{f\"{'Wb'[i % 2]}{i // 2 + 1}\": v.reshape(q) "
    "for i, (v, q) in enumerate(zip(np.split(d, n[:-1]), p))}) with the sizes of your layers for s, and "
    "reshape(q[::-1]).T where the weights of each neuron stand together"
)
OF_RAW_WEIGHTS = (
    _SIZES + 'b = open("FILE", "rb").read(); '
    "a = [np.frombuffer(b, t) for t in ('<f4', '>f4', '<f8', '>f8', '<f2', '>f2') if len(b) % int(t[2]) == 0]; "
    "d = next((v for v in a if v.size == n[-1] and np.abs(v).max() < 100), a[0]); " + _LAYERS
)
OF_NUMBER_LINES = _SIZES + "d = np.array(re.findall(r'[-+.\\de]+', open(\"FILE\").read()), float); " + _LAYERS
OF_ARRAY_FILES = (
    'in Python: import pathlib, re, numpy as np; f = sorted(pathlib.Path("FILE").iterdir()); '
    "R = lambda v: np.load(v) if v.suffix == '.npy' else "
    "np.array([re.findall(r'[-+.\\de]+', t) for t in open(v) if t.strip()], float).squeeze(); "
    "np.savez('net.npz', **{v.stem: R(v) for v in f if v.suffix in ('.npy', '.csv', '.txt', '.dat')})"
)
_TOGETHER = (
    "in Python: import numpy as np; "
    "np.savez('net.npz', **{n: np.loadtxt(n + '.csv', delimiter=',') for n in ('W1', 'b1', 'W2', 'b2')}) "
    "with the names of your files"
)
OF_TEXT_WEIGHTS = f"give a network as .npz, .safetensors or .onnx, or put such tables together, {_TOGETHER}"
_TABLES_OF_R = (
    "for (n in names(d)) write.table(d[[n]], paste0(n, '.csv'), sep = ',', row.names = FALSE, col.names = FALSE)"
)
OF_RDS = f'in R: d <- readRDS("FILE"); {_TABLES_OF_R}; and then, {_TOGETHER}'
OF_RDATA = f'in R: d <- mget(load("FILE")); if (length(d) == 1) d <- d[[1]]; {_TABLES_OF_R}; and then, {_TOGETHER}'
AS_ONNX = "export it as ONNX in the program that it comes from"
OF_DL4J = (
    'in Java: MultiLayerNetwork m = MultiLayerNetwork.load(new File("FILE"), false); for (String k : '
    'm.paramTable().keySet()) Nd4j.writeAsNumpy(m.getParam(k), new File(k + ".npy")); and then, in Python: import '
    "numpy as np; np.savez('net.npz', W1=np.load('0_W.npy'), b1=np.load('0_b.npy')) with the arrays of all layers"
)
