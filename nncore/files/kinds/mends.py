"""The lines that turn data that are not read into some that are: a person copies them, and trusts the file or not.

For this room alone; those for networks are in `network_mends`. "FILE" stands for the path, in quotes where the line is
Python.
"""

NEVER_OPENED = "which may run any program and is never opened"
IF_TRUSTED = "in Python, if you trust it: "
_PICTURES_AND_LABELS = (  # of whatever holds both as arrays: found by their sizes, in their order
    "P = lambda v: [np.stack([np.asarray(a) for a in c]) "
    "for c in zip(*(r.values() if isinstance(r, dict) else r for r in v))] "
    "if isinstance(v, list) and len(v) > 9 and isinstance(v[0], (tuple, dict)) else v; "
    "L = lambda v: [a for w in (v.values() if isinstance(v, dict) else v) for a in L(P(w))] "
    "if isinstance(v, (dict, tuple)) or isinstance(v, list) and len(v) < 9 else [np.asarray(v)]; a = L(P(d)); "
    "x = next(v for v in [*a, *(v[None] for v in a if v.ndim)] if v.ndim > 1 and v[0].size in "  # the last: one picture
    "(64, 256, 400, 784, 785, 1024, 1600, 2352, 3072)); "
    "y = [v for v in a if v is not x and v.size in (len(x), 10 * len(x))][:1]; "
    "np.savez('digits.npz', x_train=x, **{'y_train': v for v in y})"
)
DATA_OF_PICKLE = (
    'import gzip, pickle, numpy as np; f = open("FILE", "rb"); '
    "f = gzip.open(f) if f.peek(2)[0] == 31 else f; d = pickle.load(f, encoding='latin1'); " + _PICTURES_AND_LABELS
)
DATA_OF_JOBLIB = 'import joblib, numpy as np; d = joblib.load("FILE"); ' + _PICTURES_AND_LABELS
DATA_OF_PYTORCH = (
    'import torch, numpy as np; d = torch.load("FILE", weights_only=False); d = getattr(d, "tensors", d); '
    + _PICTURES_AND_LABELS
)
DATA_OF_OBJECTS = (
    'import numpy as np; a = np.load("FILE", allow_pickle=True); d = a.tolist() if a.ndim else a.item(); '
    + _PICTURES_AND_LABELS
)
NPZ_OBJECTS = (
    "import numpy as np; d = {k: v.tolist() if v.dtype == object else v for k, v in "
    'np.load("FILE", allow_pickle=True).items()}; '
)
DATA_OF_NPZ_OBJECTS = NPZ_OBJECTS + _PICTURES_AND_LABELS
DATA_OF_SAFETENSORS = (
    'in Python: import numpy as np; from safetensors.numpy import load_file; d = load_file("FILE"); '
    + _PICTURES_AND_LABELS
)
OF_BSON = (
    'in Python: import bson, numpy as np; d = bson.decode_all(open("FILE", "rb").read()); '
    "d = d if len(d) > 1 else d[0]; " + _PICTURES_AND_LABELS
)
OF_MSGPACK = 'in Python: import msgpack, numpy as np; d = msgpack.unpack(open("FILE", "rb")); ' + _PICTURES_AND_LABELS
OF_CBOR = 'in Python: import cbor2, numpy as np; d = cbor2.load(open("FILE", "rb")); ' + _PICTURES_AND_LABELS
OF_SWAPPED_IDX = (
    'in Python: b = open("FILE", "rb").read(); n = 4 + 4 * b[0]; open("FILE" + "-ubyte", "wb").write('
    "b[3::-1] + b''.join(b[i : i + 4][::-1] for i in range(4, n, 4)) + b[n:]), and give what it writes"
)
OF_PANDAS = 'import pandas; pandas.read_pickle("FILE").to_csv("digits.csv", index=False)'
OF_MATLAB_DATA = (  # in structures too, as EMNIST and affNIST; the number of the picture stands last, or first
    "in Python: import scipy.io, numpy as np; "
    "S = lambda v: {k: S(v[0, 0][k]) for k in v.dtype.names} if v.dtype.names and v.size == 1 else "
    "v.T if v.ndim == 2 and (len(v) in (784, 1600) or len(v) == 10 and v.shape[1] > 999) else "
    "np.moveaxis(v.squeeze(), -1, 0) if v.ndim > 2 and v.shape[0] == v.shape[1] else v; "
    "d = {k: S(v) for k, v in scipy.io.loadmat(\"FILE\").items() if k[0] != '_'}; "
    "d = {0: np.concatenate([d[f'train{i}'] for i in range(10)]), "
    "1: np.repeat(range(10), [len(d[f'train{i}']) for i in range(10)])} if 'train0' in d else d; "
    + _PICTURES_AND_LABELS
)
OF_HDF5_DATA = (
    'in Python: import h5py, numpy as np; a = {}; h5py.File("FILE").visititems('
    "lambda n, v: a.update({n.replace('/', '_'): v[()]}) if hasattr(v, 'shape') else None); "
    "np.savez('digits.npz', **a)"
)
OF_MATLAB_HDF5 = (
    'in Python: import h5py, numpy as np; f = h5py.File("FILE"); print(list(f)); '
    "np.savez('digits.npz', x=np.array(f['X']).T, y=np.array(f['y']).ravel()) with the names that it prints"
)
_PICTURE_FILES = (
    "x = next(c for c in d if isinstance(d[c][0], (dict, bytes))); p = pathlib.Path('digits'); p.mkdir(); "
    "[(p / f'{y}_{i}.png').write_bytes(b['bytes'] if isinstance(b, dict) else b) "
    "for i, (b, y) in enumerate(zip(d.pop(x), d.iloc[:, 0]))] and give the folder digits"
)
OF_PARQUET_PICTURES = 'in Python: import pandas, pathlib; d = pandas.read_parquet("FILE"); ' + _PICTURE_FILES
OF_PARQUET_LISTS = (
    'in Python: import pandas, numpy as np; d = pandas.read_parquet("FILE"); '
    "x = next(c for c in d if np.ndim(d[c][0])); "
    "np.savez('digits.npz', x_train=np.stack([np.stack(v) for v in d.pop(x)]), y_train=d.iloc[:, 0])"
)
OF_ARROW_PICTURES = (
    'in Python: import pathlib, pyarrow as a; d = a.ipc.open_stream("FILE").read_pandas(); ' + _PICTURE_FILES
)
_FIRST_LIST = "x = next(c for c in d if isinstance(d[c][0], list)); "
OF_JSON_ROWS = (
    'in Python: import pandas, numpy as np; d = pandas.read_json("FILE", lines={lines}); ' + _FIRST_LIST
    + "np.savez('digits.npz', x_train=np.array(d.pop(x).tolist()), y_train=np.array(d.iloc[:, 0].tolist()))"
)  # fmt: skip
OF_JSON_TABLE = 'in Python: import pandas; pandas.read_json("FILE", lines={lines}).to_csv("digits.csv", index=False)'
OF_JSON_PANDAS = (
    'in Python: import pandas; pandas.read_json("FILE", orient="{orient}").to_csv("digits.csv", index=False)'
)
OF_JSON_LISTS = (
    'in Python: import json, pandas; pandas.DataFrame([json.loads(t) for t in open("FILE")])'
    '.to_csv("digits.csv", header=False, index=False)'
)
OF_JSON_ARRAYS = 'in Python: import json, numpy as np; d = json.load(open("FILE")); ' + _PICTURES_AND_LABELS
OF_RAW_PIXELS = (
    'if it holds pixels, in Python: import numpy as np; x = np.fromfile("FILE", np.uint8); '
    "n = 785 if x.size % 785 == 0 and x.size % 784 else 784; "
    "f = [v for t in ('<f4', '<f8', '>f4', '<f2', '<i2') if x.size % (784 * int(t[2])) == 0 "
    "for v in [x.view(t)] if np.abs(v).max() <= 255 and v.std() > 0.1]; x = [*f, x][0].reshape(-1, n); "
    "np.savez('digits.npz', x_train=x[:, -784:].reshape(-1, 28, 28), **({'y_train': x[:, 0]} if n == 785 else {}))"
)
OF_CIFAR = (  # a byte of label, then the three colours of 32×32 pixels one after the other
    'in Python: import numpy as np; x = np.fromfile("FILE", np.uint8).reshape(-1, 3073); '
    "np.savez('digits.npz', x_train=x[:, 1:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1), y_train=x[:, 0]) "
    "where its pictures are digits, as SVHN's"
)
OF_NIFTI = (  # whose columns stand first and slices last
    'in Python: import nibabel, numpy as np; x = nibabel.load("FILE").get_fdata().squeeze(); '
    "np.savez('digits.npz', x_train=np.atleast_3d(x).T) where each slice is a digit"
)
OF_LATEX = (  # the names of its columns, too, in which _ stands behind a backslash
    'in Python: f = open("digits.csv", "w"); f.writelines(",".join(c.strip(" {}\\n") for c in t.replace("\\\\_", "_")'
    '.split("\\\\\\\\")[0].split("&")) + "\\n" for t in open("FILE") if t.count("&") > 63); f.close()'
)
OF_ARRAY_FILES = (  # a sample's label is a file of its name, as WebDataset has it, or its folder
    'in Python: import pathlib, shutil, numpy as np; p = pathlib.Path("FILE"); '
    "q = p if p.is_dir() else pathlib.Path('unpacked'); p is q or shutil.unpack_archive(p, q); "
    "K = lambda v: (v.parent, v.name.split('.')[0]); "
    "d = {K(v): v.read_text().strip() for v in q.rglob('*') if v.is_file() and v.stat().st_size < 4}; "
    "f = sorted(q.rglob('*.npy')); y = [d.get(K(v), v.parent.name) for v in f]; "
    "np.savez('digits.npz', x_train=np.stack([np.load(v).reshape(28, 28) for v in f]), "
    "**({'y_train': np.array(y, int)} if all(map(str.isdigit, y)) else {}))"
)
OF_JSON_CLASSES = (
    'in Python: import json, numpy as np; d = json.load(open("FILE")); '
    "np.savez('digits.npz', x_train=np.concatenate([np.array(v) for v in d.values()]), "
    "y_train=[int(k[-1]) for k, v in d.items() for _ in v])"
)
OF_LONG_CELLS = (  # without a header, too: cells that are numbers are no names
    'in Python: import re, csv, numpy as np; t = open("FILE", encoding="utf-8-sig").read(); '
    "csv.field_size_limit(1 << 24); h = re.sub('\"[^\"]*\"', '', t.split('\\n')[1]); "
    "r = [v for v in csv.reader(t.splitlines(), delimiter=max(',;\\t', key=h.count)) if v]; "
    "x = max(range(len(r[1])), key=lambda i: len(r[1][i])); r = r[len(r[0][x]) < 126:]; "
    "k = min((i for i in range(len(r[0])) if i != x), key=lambda i: (not r[0][i].strip().isdigit(), i), default=None); "
    "np.savez('digits.npz', x_train=np.array([re.findall(r'[-.\\de]+', v[x]) for v in r], np.float32), "
    "**({} if k is None else {'y_train': [v[k].strip() for v in r]}))"
)
OF_ENCODED = (
    'in Python: import pandas, base64, io, numpy as np; from PIL import Image; d = pandas.read_csv("FILE"); '
    "x = next(c for c in d if len(str(d[c][0])) > 126); "
    "I = lambda t: np.array(Image.open(io.BytesIO(base64.b64decode(t.split(',')[-1]))).convert('L')); "
    "np.savez('digits.npz', x_train=np.stack([I(t) for t in d.pop(x)]), "
    "**({'y_train': d.iloc[:, 0]} if len(d.T) else {}))"
)
OF_TEXT_PICTURES = (  # the label is the folder, or in the name: in front, or last where a running number stands there
    'in Python: import pathlib, re, numpy as np; p = pathlib.Path("FILE"); '
    "f = sorted(v for v in ([p] if p.is_file() else p.rglob('*')) if v.suffix in ('.txt', '.csv', '.dat')); "
    "R = lambda t: re.findall(r'[-+.\\de]+', t) if re.search(r'\\d[,;\\s]+\\d', t) else list(t.strip()); "
    "x = np.array([[R(t) for t in open(v) if t.strip()] for v in f], float); "
    "n = [re.findall(r'\\d+', v.stem) for v in f]; k = -any(len((v or '0')[0]) > 1 for v in n); "
    "y = [v.parent.name if v.parent.name.isdigit() else (m or ['no'])[k] for v, m in zip(f, n)]; "
    "np.savez('digits.npz', x_train=x, **({'y_train': np.array(y, int)} if all(map(str.isdigit, y)) else {}))"
)
OF_CNTK = (
    'in Python: import re, numpy as np; r = [re.findall(r"\\|\\w+ ([^|]+)", t) for t in open("FILE")]; '
    "a = [np.array([v[i].split() for v in r], float) for i in (0, 1)]; a.sort(key=lambda v: v.shape[1]); "
    "np.savez('digits.npz', x_train=a[1], y_train=a[0].argmax(axis=1))"
)
OF_YAML = (
    'in Python: import yaml, json; json.dump(yaml.safe_load(open("FILE")), open("digits.json", "w")), and give that'
)
OF_QUICK_DRAW = (  # whose word is the file's name
    'in Python: import json, pathlib, struct; p = pathlib.Path("FILE"); f = open(p, "rb"); '
    'g = open("digits.ndjson", "w"); U = lambda c: struct.unpack(c, f.read(struct.calcsize(c))); '
    "S = lambda n: [list(f.read(n)), list(f.read(n))]; w = p.stem.split('_')[-1]; "
    "[print(json.dumps({'word': w, 'drawing': [S(*U('<H')) for _ in range(*U('<H'))]}), file=g) "
    "for _ in iter(lambda: f.read(15), b'')]; g.close()"
)
OF_SKETCH_RNN = (  # steps of the pen, each with a 1 where it is lifted; the word is the file's name
    'import json, pathlib, numpy as np; p = pathlib.Path("FILE"); '
    "d = np.load(p, allow_pickle=True, encoding='latin1'); g = open('digits.ndjson', 'w'); "
    "C = lambda s: np.split(np.cumsum(np.asarray(s, float)[:, :2], axis=0), np.flatnonzero(s[:, 2]) + 1); "
    "[print(json.dumps({'word': p.stem.split('.')[0], 'drawing': [k.T.tolist() for k in C(s) if len(k)]}), file=g) "
    "for n in d.files for s in d[n]]; g.close()"
)
OF_SCIPY_SPARSE = (
    'in Python: import numpy as np, scipy.sparse as s; np.savez("digits.npz", x_train=s.load_npz("FILE").toarray()) '
    "and give y_train for their labels"
)
OF_DATA_URL = (
    'in Python: import base64, pathlib; t = pathlib.Path("FILE").read_text(); '
    "pathlib.Path('digit.png').write_bytes(base64.b64decode(t.split(',', 1)[1])), and give that"
)
OF_INKML = (
    'in Python: import re, json; t = open("FILE").read(); '
    "w = re.findall(r'<annotation type=\"(?:truth|label)\"[^>]*>\\W*(\\w+)', t); "
    "s = [[[float(v) for v in p.split()[:2]] for p in k.strip().split(',')] "
    "for k in re.findall(r'<(?:\\w+:)?trace\\b[^>]*>([^<]+)<', t)]; "
    "json.dump({**({'word': w[0]} if w else {}), 'drawing': [list(zip(*k)) for k in s]}, open('digits.ndjson', 'w'))"
)
OF_UNIPEN = (  # whose y points up
    'in Python: import re, json; f = open("digits.ndjson", "w"); P = re.compile(r"^\\s*(-?\\d+)\\s+(-?\\d+)", re.M); '
    "[print(json.dumps({'word': (re.findall(r'\"(\\w+)\"', g) or ['?'])[0], 'drawing': [[[int(x) for x, _ in k], "
    "[-int(y) for _, y in k]] for s in g.split('.PEN_DOWN')[1:] if (k := P.findall(s.split('.PEN_UP')[0]))]}), file=f) "
    "for g in open(\"FILE\", encoding='latin1').read().split('.SEGMENT')[1:]]; f.close() "
    "where the strokes of each digit stand behind its .SEGMENT"
)
OF_UJI = (
    'in Python: import re, json; f = open("digits.ndjson", "w"); '
    "[print(json.dumps({'word': g.split()[0], 'drawing': [[v[::2], v[1::2]] for s in "
    "re.findall(r'POINTS \\d+ #([-\\d ]+)', g) for v in [[int(n) for n in s.split()]]]}), file=f) "
    "for g in re.split(r'(?m)^WORD ', open(\"FILE\").read())[1:]]; f.close()"
)
OF_LIBSVM = (
    "in Python: from sklearn.datasets import load_svmlight_file; import numpy as np; "
    'x, y = load_svmlight_file("FILE"); '
    "x.resize(len(y), min(n for n in (64, 256, 784, 1024) if n >= x.shape[1])); "
    "np.savez('digits.npz', x=x.toarray(), y=y - 1 if 'usps' in \"FILE\".lower() else y)"
)
OF_PEN_DIGITS = (  # whose y points up
    'in Python: import re, json; r = [[int(v) for v in re.findall(r"\\d+", t)] for t in open("FILE")]; '
    "f = open('digits.ndjson', 'w'); "
    "[print(json.dumps({'word': str(v[16]), 'drawing': [[v[:16:2], [100 - y for y in v[1:16:2]]]]}), file=f) "
    "for v in r if len(v) == 17]; f.close()"
)
OF_NUMBER_LINES = (
    "in Python: import numpy as np; x = np.loadtxt(\"FILE\"); np.savez('digits.npz', x_train=x.reshape(-1, 784)) "
    "where they are pixels"
)
OF_MATRIX_MARKET = (
    'in Python: import scipy.io, numpy as np; x = scipy.io.mmread("FILE"); '
    "np.savez('digits.npz', x_train=x.toarray() if hasattr(x, 'toarray') else x)"
)
OF_OPTDIGITS = (
    'in Python: import re, numpy as np; r = re.findall(r"((?:[01]{28,32}\\s+)+)(\\d)\\s", open("FILE").read() + " "); '
    "x = np.array([[list(t) for t in v.split()] for v, _ in r], int); "
    "np.savez('digits.npz', x_train=x, y_train=[int(y) for _, y in r])"
)
OF_CODES = (  # of bytes in base64 or hexadecimal numbers, or of bits
    "in Python: import re, base64, numpy as np; "
    "r = [[c.strip('\" ') for c in re.split('[,;\\t]', t.strip())] for t in open(\"FILE\", encoding='utf-8-sig')]; "
    "x = max(range(len(r[1])), key=lambda i: len(r[1][i])); r = r[len(r[0][x]) < 126 :]; "
    "B = lambda t: np.array(list(t), np.uint8) if set(t) <= set('01') else np.frombuffer("
    "bytes.fromhex(t) if set(t.lower()) <= set('0123456789abcdef') else base64.b64decode(t), np.uint8); "
    "y = [i for i in range(len(r[0])) if i != x][:1]; "
    "np.savez('digits.npz', x_train=np.stack([B(v[x]) for v in r]), "
    "**{'y_train': [v[i] for v in r] for i in y}) where it holds the bytes, or bits, of the pixels"
)
OF_ARRAYS = (
    'in Python: import numpy as np; np.savez("net.npz", W1=np.load("W1.npy"), b1=np.load("b1.npy")) '
    "with the arrays of all layers"
)
COPY_OUT = "copy what it holds to a file, as far as it is wanted, and give that"
OF_POINT_LINES = (  # a drawing ends where any name or number but the point's own changes, or its strokes begin again
    'in Python: import json, re, pandas; d = pandas.read_csv("FILE", sep=None, engine="python"); '
    "d.columns = [c.strip().lower() for c in d]; s = next(c for c in d if 'stroke' in c); "
    "k = [c for c in d if c not in ('x', 'y', s) and not re.match('t$|time|p$|press|point|i$|index', c)]; "
    "w = next((c for c in k if c in ('label', 'digit', 'word', 'class', 'target')), None); "
    "n = ((d[k] != d[k].shift()).any(axis=1) | (d[s].diff() < 0)).cumsum(); f = open('digits.ndjson', 'w'); "
    "[print(json.dumps(({'word': str(g[w].iloc[0])} if w else {}) | {'drawing': [[q.x.tolist(), q.y.tolist()] "
    "for _, q in g.groupby(s)]}), file=f) for _, g in d.groupby(n)]; f.close() with -q.y for q.y where y points up"
)
OF_PIXEL_LINES = (
    'in Python: import pandas; d = pandas.read_csv("FILE"); d.columns = [c.lower() for c in d]; '
    "P = lambda n: next((c for c in n if c in d), None); v = P(['value', 'intensity', 'grey', 'gray', 'v']); "
    "k = [P(['pixel', 'position'])] if P(['pixel', 'position']) else "
    "[P(['row', 'i']) or 'y', P(['col', 'column', 'j']) or 'x']; "
    "y = P([n for n in ('label', 'class', 'digit', 'target', 'y') if n not in k]); "
    "i = next(c for c in d if c not in (v, y, *k)); "
    "d[k] = d[k].astype(str).apply(lambda c: c.str.extract(r'(\\d+)')[0].astype(int)); "  # pixel10 comes after pixel9
    "p = d.pivot(index=[y, i] if y else i, columns=k, values=v); n = 28 ** (2 // len(k)); "
    "a = range(int(d[k].max().max() == n), n + 1)[:n]; "  # what a sparse table has no line for is 0
    "p = p if p.shape[1] in (64, 256, 784) else p.reindex(columns=pandas.MultiIndex.from_product([a] * len(k)) "
    "if len(k) > 1 else a); "
    "p.fillna(0).reset_index(0, drop=not y).to_csv('digits.csv', header=False, index=False)"
)
OF_TFRECORD = (  # a picture is a file, bytes, or numbers; its label the other feature that is called so
    'in Python: import tensorflow as tf, numpy as np; r = tf.data.TFRecordDataset("FILE").as_numpy_iterator(); '
    "r = [dict(tf.train.Example.FromString(v).features.feature) for v in r]; "
    "V = lambda f: f.bytes_list.value or f.float_list.value or f.int64_list.value; "
    "x = max(r[0], key=lambda k: len(str(V(r[0][k])))); y = [k for k in r[0] if k.split('/')[-1].lower() in "
    "('label', 'y', 'class', 'target', 'digit')][:1]; "
    "B = lambda b: tf.io.decode_image(b, 1).numpy() if b[:1] in (b'\\x89', b'\\xff') else "
    "np.frombuffer(b, np.uint8)[-784:]; "
    "I = lambda v: B(v[0]) if isinstance(v[0], bytes) else np.array(v); "
    "np.savez('digits.npz', x_train=np.stack([I(V(e[x])).reshape(28, 28) for e in r]), "
    "**{'y_train': [int(V(e[k])[0]) for e in r] for k in y})"
)
OF_LMDB = (  # of Caffe: the pixels are the field 4 of a Datum, the label is its field 5
    'in Python: import lmdb, os, re, numpy as np; e = lmdb.open("FILE", subdir=os.path.isdir("FILE"), readonly=True, '
    "lock=False); m = [re.search(rb'\\x22\\x90\\x06(.{784})\\x28(.)', v, re.S) for _, v in e.begin().cursor()]; "
    "np.savez('digits.npz', x_train=np.stack([np.frombuffer(v[1], np.uint8) for v in m]), "
    "y_train=[v[2][0] for v in m]) where it is Caffe's"
)
OF_OCTAVE = 'in Octave: s = load("FILE"); save("-v7", "digits.mat", "-struct", "s"), and give that'
OF_RDS = 'in R: d <- readRDS("FILE"); write.csv(d, "digits.csv", row.names = FALSE)'
OF_RDATA = (
    'in R: d <- mget(load("FILE")); d <- d[[which.max(sapply(d, object.size))]]; '
    'write.csv(d, "digits.csv", row.names = FALSE)'
)
SAVE_DATA = "np.savez('digits.npz', x_train=images, y_train=labels), or write a CSV or IDX files"
SAVE_AGAIN = "fetch it again, or save it again with np.savez"
GIVE_TARGET = "give the file that it leads to"
UNPACK = "unpack it and give what is inside"
FETCH = "fetch the file itself, by its link named Raw or Download"
AS_PICTURE = "save it as PNG or JPEG"
AS_PAGE = "save the page as PNG, or take a screenshot of the digit"
AS_CSV = "save it as CSV (label,pixel0,…,pixel783)"
OF_WORKBOOK = f'{AS_CSV}, or in Python: import pandas; pandas.read_excel("FILE").to_csv("digits.csv", index=False)'
OF_RECORDS = (
    'in Python: import numpy as np; a = np.load("FILE"); x = max(a.dtype.names, key=lambda n: a[n].size); '
    "np.savez('digits.npz', x_train=a[x], **{'y_train': a[n] for n in a.dtype.names if a[n].ndim == 1})"
)
OF_ZARR = (
    'in Python: import zarr, numpy as np; p = "FILE"; '
    "z = zarr.open(zarr.storage.ZipStore(p) if p.endswith('zip') else p, mode='r'); "
    "np.savez('digits.npz', **({k: v[:] for k, v in z.arrays()} if hasattr(z, 'arrays') else {'x': z[:]}))"
)
OF_PRINTED = (
    "in Python: import re, numpy as np; v = re.findall(r'-?\\d+\\.?\\d*(?:e[-+]?\\d+)?', open(\"FILE\").read()); "
    "np.savez('digits.npz', x_train=np.array(v, float).reshape(-1, 28, 28)) where it holds pictures of 28×28 pixels"
)
OF_HTML_TABLE = 'in Python: import pandas; pandas.read_html("FILE")[0].to_csv("digits.csv", index=False)'
