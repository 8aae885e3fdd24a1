"""The kinds of files people bring, and for those that are not read the one line that turns them into one that is."""

from nncore.files.kinds import mends, network_mends
from nncore.files.kinds.file_kind import FileKind, unread
from nncore.files.kinds.networks import NETWORKS


def _packed(name: str, what: str, line: str) -> FileKind:
    return unread(name, what, f"{mends.UNPACK}: {line}", f"{mends.UNPACK}: {line}")


_READ = (
    FileKind("csv", "a table of numbers as text (CSV)", "data", as_network=network_mends.OF_TEXT_WEIGHTS),
    FileKind("idx", "an IDX file, as MNIST's", "data"),
    FileKind("strokes", "a file of strokes (.ndjson)", "data"),
    FileKind("json-strokes", "strokes as JSON, as drawing programs keep them", "data"),
    FileKind("digits-npz", "an npz file of digits, as Keras' mnist.npz", "data"),
    FileKind("digits-npy", "a NumPy array (.npy)", "data", as_network=mends.OF_ARRAYS),
    FileKind("folder", "a folder", "data"),
    FileKind("tar", "a tar archive", "data", as_network=f"{mends.UNPACK}: tar xf FILE"),
    FileKind("zip", "a zip archive of several files", "data", as_network=mends.UNPACK),
    FileKind("npz", "an npz file of arrays, as a network has", "network", f"as data write {mends.SAVE_DATA}"),
    FileKind("safetensors", "a safetensors file, as of a network", "network", mends.DATA_OF_SAFETENSORS),
    FileKind("network-part", "one of several files of a network", "network"),
    FileKind("onnx", "an ONNX network", "network"),
    FileKind(
        "network-json",
        "a network as JSON, as Nielsen's network.json",
        "network",
        as_network=network_mends.OF_JSON,
    ),
    FileKind("picture", "a picture", "picture"),
)
_OF_PYTHON = (
    unread(
        "pickle",
        f"a Python pickle, {mends.NEVER_OPENED}",
        f"{mends.IF_TRUSTED}{mends.DATA_OF_PICKLE}; or write a CSV or IDX files",
        f"{mends.IF_TRUSTED}{network_mends.OF_PICKLE} for a dictionary of W1, b1, W2 and so on, or a list of them",
    ),
    unread(
        "pandas", f"a pandas table in a Python pickle, {mends.NEVER_OPENED}", f"{mends.IF_TRUSTED}{mends.OF_PANDAS}"
    ),
    unread(
        "sklearn",
        f"a scikit-learn model in a Python pickle, {mends.NEVER_OPENED}",
        f"{mends.IF_TRUSTED}{mends.DATA_OF_PICKLE} where it holds digits, not a model",
        mends.IF_TRUSTED
        + 'import pickle, numpy as np; m = pickle.load(open("FILE", "rb")); '
        + network_mends.OF_SKLEARN,
    ),
    unread(
        "joblib",
        f"a joblib file, a Python pickle inside, {mends.NEVER_OPENED}",
        f"{mends.IF_TRUSTED}{mends.DATA_OF_JOBLIB} where it holds both; or write a CSV or IDX files",
        f"{mends.IF_TRUSTED}{network_mends.OF_JOBLIB} for a dictionary of W1, b1 and so on, or a list of them",
    ),
    unread(
        "joblib-sklearn",
        f"a scikit-learn model in a joblib file, a Python pickle inside, {mends.NEVER_OPENED}",
        f"{mends.IF_TRUSTED}{mends.DATA_OF_JOBLIB} where it holds both; or write a CSV or IDX files",
        mends.IF_TRUSTED + 'import joblib, numpy as np; m = joblib.load("FILE"); ' + network_mends.OF_SKLEARN,
    ),
    unread(
        "skops",
        "a scikit-learn model saved by skops",
        "",
        mends.IF_TRUSTED + network_mends.OF_SKOPS,
    ),
    unread(
        "pytorch",
        f"a PyTorch file, a Python pickle inside, {mends.NEVER_OPENED}",
        f"{mends.IF_TRUSTED}{mends.DATA_OF_PYTORCH} where it holds both; or write a CSV or IDX files",
        mends.IF_TRUSTED + network_mends.OF_PYTORCH,
    ),
    unread(
        "torch-export",
        "a program of torch.export",
        "",
        mends.IF_TRUSTED + network_mends.OF_TORCH_EXPORT,
    ),
    unread(
        "npy",
        "a single NumPy array (.npy), but not one of pictures of 28×28 pixels",
        'in Python: import numpy as np; np.savez("digits.npz", x_train=np.load("FILE"), y_train=np.load("labels.npy")) '
        "with an array of (N, 28, 28)",
        mends.OF_ARRAYS,
    ),
    unread(
        "npy-labels",
        "a NumPy array (.npy) of one number each, as labels are, without the pictures",
        'give the pictures, or both, in Python: import numpy as np; np.savez("digits.npz", '
        'x_train=np.load("x_train.npy"), y_train=np.load("FILE")) with the name of your pictures',
        mends.OF_ARRAYS,
    ),
    unread(
        "npy-records",
        "a NumPy array (.npy) of records, each of several fields",
        mends.OF_RECORDS,
        mends.OF_RECORDS.replace("digits", "net"),
    ),
    unread(
        "npy-pickle",
        f"a NumPy array of Python's objects (.npy), a pickle inside, {mends.NEVER_OPENED}",
        mends.IF_TRUSTED + mends.DATA_OF_OBJECTS,
        mends.IF_TRUSTED + network_mends.OF_OBJECTS,
    ),
)
_DATA = (
    _packed("7z", "a 7z archive", "7z x FILE"),
    _packed("rar", "a RAR archive", "unrar x FILE"),
    _packed("gzip", "packed with gzip", "gunzip < FILE > unpacked"),
    _packed("zip-of-one", "packed as a zip archive", "unzip FILE"),
    _packed("xz", "packed with xz", "xz -d < FILE > unpacked"),
    _packed("bzip2", "packed with bzip2", "bunzip2 < FILE > unpacked"),
    _packed("lz4", "packed with lz4", "lz4 -d < FILE > unpacked"),
    _packed("compress", "packed with compress (.Z)", "gunzip < FILE > unpacked"),
    _packed("zstd", "packed with zstd", "zstd -d < FILE > unpacked"),
    unread("archive", "an archive of a kind that is not opened", mends.UNPACK, mends.UNPACK),
    unread("encrypted", "encrypted", "decrypt it and give what is inside", "decrypt it and give what is inside"),
    _packed("locked", "an archive locked by a password", "unzip FILE, or 7z x FILE, asks for it"),
    unread("broken-npz", "an npz file that is cut off or damaged", mends.SAVE_AGAIN, mends.SAVE_AGAIN),
    unread("xlsx", "an Excel workbook (.xlsx)", f"in Excel {mends.OF_WORKBOOK}"),
    unread("other-table", "a table of another program, of a kind that is not read", mends.AS_CSV),
    unread("xls", "an old Office file (.xls)", f"in Excel {mends.OF_WORKBOOK}"),
    unread("ods", "an OpenDocument file (.ods)", f"in its program {mends.OF_WORKBOOK}"),
    unread("rtf", "a text document (RTF)", mends.AS_CSV),
    unread("docx", "a Word document", mends.AS_CSV),
    unread("slides", "a presentation", mends.AS_PAGE),
    unread(
        "parquet",
        "a Parquet table",
        'in Python: import pandas; pandas.read_parquet("FILE").to_csv("digits.csv", index=False)',
    ),
    unread("parquet-of-pictures", "a Parquet table of pictures, as of Hugging Face", mends.OF_PARQUET_PICTURES),
    unread("parquet-of-lists", "a Parquet table with a whole picture in a cell", mends.OF_PARQUET_LISTS),
    unread(
        "arrow",
        "an Arrow or Feather table",
        'in Python: import pandas; pandas.read_feather("FILE").to_csv("digits.csv", index=False)',
    ),
    unread(
        "arrow-stream",
        "a stream of Arrow tables",
        'in Python: import pyarrow as a; a.ipc.open_stream("FILE").read_pandas().to_csv("digits.csv", index=False)',
    ),
    unread("arrow-of-pictures", "a stream of Arrow tables of pictures, as of Hugging Face", mends.OF_ARROW_PICTURES),
    unread(
        "orc",
        "an ORC table",
        'in Python: import pandas; pandas.read_orc("FILE").to_csv("digits.csv", index=False)',
    ),
    unread(
        "avro",
        "an Avro table",
        'in Python: import fastavro, pandas; pandas.DataFrame(fastavro.reader(open("FILE", "rb")))'
        '.to_csv("digits.csv", index=False)',
    ),
    unread(
        "spss",
        "a table of SPSS (.sav)",
        'in Python: import pandas; pandas.read_spss("FILE", convert_categoricals=False).to_csv("digits.csv", '
        "index=False)",
    ),
    unread(
        "sas",
        "a table of SAS",
        'in Python: import pandas; pandas.read_sas("FILE", format="sas7bdat").to_csv("digits.csv", index=False)',
    ),
    unread(
        "java",
        "an object of Java, as Weka and RapidMiner save them",
        f"in its program {mends.AS_CSV}",
        network_mends.AS_ONNX,
    ),
    unread(
        "hdf5-pandas",
        "an HDF5 file of pandas",
        'in Python: import pandas; pandas.read_hdf("FILE").to_csv("digits.csv", index=False)',
        network_mends.OF_HDF5,
    ),
    unread("html-table", "a web page with a table", mends.OF_HTML_TABLE),
    unread("zarr", "arrays of Zarr", mends.OF_ZARR, mends.OF_ZARR.replace("digits", "net")),
    unread("numpy-text", "an array as NumPy prints it", mends.OF_PRINTED),
    unread(
        "arff",
        "a Weka table (.arff)",
        "take its lines after @data as CSV: sed '1,/@data/Id' FILE > digits.csv (of a sparse one, apply Weka's filter "
        "SparseToNonSparse first)",
    ),
    unread(
        "labels",
        "a table of labels, as a submission for Kaggle is, without the pictures",
        "give the pictures: beside X_train.csv, say, their labels are read from y_train.csv",
    ),
    unread(
        "idx-labels",
        "an IDX file of labels alone",
        "give the file of its images, such as train-images-idx3-ubyte, or the folder that holds both",
    ),
    unread("csv-of-encoded", "a table with an encoded picture file in a cell", mends.OF_ENCODED),
    unread("csv-of-points", "a table with a line for each point of a pen", mends.OF_POINT_LINES),
    unread("csv-by-pixel", "a table with a line for each pixel", mends.OF_PIXEL_LINES),
    unread("picture-as-text", "a picture as text, with a line for each of its rows", mends.OF_TEXT_PICTURES),
    unread("text-pictures", "a collection of texts, one for each digit", mends.OF_TEXT_PICTURES),
    unread("cntk", "a text for CNTK", mends.OF_CNTK),
    unread("yaml", "text in YAML", mends.OF_YAML, mends.OF_YAML),
    unread("device", "a device or a file of the system, which may never end", *2 * (mends.COPY_OUT,)),
    unread("number-lines", "a text with a number in each line", mends.OF_NUMBER_LINES, network_mends.OF_NUMBER_LINES),
    unread("matrix-market", "a matrix as text (Matrix Market)", mends.OF_MATRIX_MARKET),
    unread("optdigits", "a text of pictures, their labels under them, as UCI's optdigits-orig", mends.OF_OPTDIGITS),
    unread("csv-of-codes", "a table with a long text in a cell, as of a picture's bytes", mends.OF_CODES),
    unread("quick-draw", "a file of Quick, Draw!'s binary form", mends.OF_QUICK_DRAW),
    unread("scipy-sparse", "a sparse matrix of SciPy (.npz)", mends.OF_SCIPY_SPARSE),
    unread("sketch-rnn", "an npz file of sketches, as sketch-rnn's", mends.IF_TRUSTED + mends.OF_SKETCH_RNN),
    unread("inkml", "a drawing as InkML", mends.OF_INKML),
    unread("uji", "a file of pen strokes as UJI's", mends.OF_UJI),
    unread("notes", "a page of another program's ink", "export the page as PNG there, and give that"),
    unread("unipen", "a file of pen strokes as UNIPEN's", mends.OF_UNIPEN),
    unread("xml", "text in XML", mends.AS_CSV),
    unread("program", "a program's text", f"run it and let it write {mends.SAVE_DATA}", "run it and save its network"),
    unread("csv-of-pictures", "a table with a whole picture in a cell", mends.OF_LONG_CELLS),
    unread(
        "csv-cut-short",
        "a table into which arrays were written as text, cut short by ...: most of their pixels are lost",
        f"from the arrays themselves write {mends.SAVE_DATA}",
    ),
    unread(
        "csv-of-names", "a table of pictures' names", "put it into the folder of these pictures and give that folder"
    ),
    unread("pen-digits", "a table of eight points of a pen in each line, as UCI's pen digits", mends.OF_PEN_DIGITS),
    unread("bson", "records as BSON, as MongoDB keeps them", mends.OF_BSON, network_mends.OF_BSON),
    unread("msgpack", "MessagePack", mends.OF_MSGPACK, network_mends.OF_MSGPACK),
    unread("cbor", "CBOR", mends.OF_CBOR, network_mends.OF_CBOR),
    unread("idx-swapped", "an IDX file whose numbers stand the wrong way round", mends.OF_SWAPPED_IDX),
    unread("libsvm", "a sparse table of LIBSVM", mends.OF_LIBSVM),
    unread("array-files", "a collection of NumPy arrays, one for each digit", mends.OF_ARRAY_FILES),
    unread("raw-pixels", "of no known kind, but as long as bytes of 28×28 pixels each", mends.OF_RAW_PIXELS),
    unread("cifar", "a file of pictures in CIFAR's binary form", mends.OF_CIFAR),
    unread("nifti", "a NIfTI volume, as of medicine", mends.OF_NIFTI),
    unread("latex", "a LaTeX text", f"where it holds a table of digits, {mends.OF_LATEX}"),
    unread(
        "stata",
        "a Stata table (.dta)",
        'in Python: import pandas; pandas.read_stata("FILE").to_csv("digits.csv", index=False)',
    ),
    unread("r", "an object of R (.rds)", mends.OF_RDS, network_mends.OF_RDS),
    unread("r-data", "a file of R's objects (.RData)", mends.OF_RDATA, network_mends.OF_RDATA),
    unread("tfrecord", "a TFRecord file of TensorFlow", mends.OF_TFRECORD),
    unread("lmdb", "an LMDB database", mends.OF_LMDB),
    unread("octave", "a file of Octave's own form", mends.OF_OCTAVE, mends.OF_OCTAVE.replace("digits", "net")),
    unread(
        "sqlite",
        "an SQLite database",
        'export its table, named digits say: sqlite3 -header -csv FILE "select * from digits" > digits.csv',
    ),
    unread(
        "duckdb",
        "a DuckDB database",
        'export its table, named digits say: duckdb -csv FILE "select * from digits" > digits.csv',
    ),
    unread("mat", "a MATLAB file (.mat)", mends.OF_MATLAB_DATA, network_mends.OF_MATLAB),
    unread(
        "mat-hdf5",
        "a MATLAB file (.mat) of version 7.3",
        mends.OF_MATLAB_HDF5,
        mends.OF_MATLAB_HDF5.replace("digits", "net"),
    ),
    unread(
        "json-lines",
        "JSON with an array of pixels in each line",
        mends.OF_JSON_ROWS.format(lines=True),
    ),
    unread(
        "json-table-lines",
        "a table as lines of JSON",
        mends.OF_JSON_TABLE.format(lines=True),
    ),
    unread("json-list-lines", "JSON with a list of numbers in each line", mends.OF_JSON_LISTS),
    unread(
        "json-rows",
        "a list as JSON with an array of pixels in each entry",
        mends.OF_JSON_ROWS.format(lines=False),
        network_mends.OF_JSON,
    ),
    unread("json-table", "a table as JSON", mends.OF_JSON_TABLE.format(lines=False), network_mends.OF_JSON),
    unread(
        "json-by-row",
        "a table of pandas as JSON, row by row",
        mends.OF_JSON_PANDAS.format(orient="index"),
        network_mends.OF_JSON,
    ),
    unread(
        "json-by-class",
        "JSON with the pictures of each digit under its name",
        mends.OF_JSON_CLASSES,
        network_mends.OF_JSON,
    ),
    unread(
        "json-split",
        "a table of pandas as JSON (split)",
        mends.OF_JSON_PANDAS.format(orient="split"),
        network_mends.OF_JSON,
    ),
    unread(
        "json-schema",
        "a table of pandas as JSON with its schema",
        mends.OF_JSON_PANDAS.format(orient="table"),
        network_mends.OF_JSON,
    ),
    unread(
        "notebook", "a Jupyter notebook", f"run it and let it write {mends.SAVE_DATA}", "run it and save its network"
    ),
    unread("json-words", "JSON without arrays of numbers"),
    unread("json", "JSON, but no strokes", mends.OF_JSON_ARRAYS, network_mends.OF_JSON),
)
_PICTURES = (
    unread("pdf", "a PDF document", mends.AS_PAGE),
    unread("postscript", "a PostScript drawing", "save it as PNG, or take a screenshot of the digit"),
    unread(
        "heic",
        "a HEIC photo, as iPhones take",
        f"{mends.AS_PICTURE}, or choose Most Compatible in the camera's settings",
    ),
    unread("avif", "an AVIF picture", mends.AS_PICTURE),
    unread("jpeg-2000", "a JPEG 2000 picture", mends.AS_PICTURE),
    unread("jpeg-xl", "a JPEG XL picture", mends.AS_PICTURE),
    unread("svg", "an SVG drawing, which is a program for a painter and not read", "export it as PNG"),
    unread("psd", "a Photoshop file", mends.AS_PICTURE),
    unread("other-picture", "a picture of a kind that is not read", mends.AS_PICTURE),
    unread("data-url", "a picture as text, as a web page holds it (data URL)", mends.OF_DATA_URL),
    unread("video", "a film", "take a picture of the digit out of it, as PNG or JPEG"),
)
_OTHERS = (
    unread("empty", "empty", "fetch or save it again", "fetch or save it again"),
    unread("html", "a web page, saved in place of the file", mends.FETCH, mends.FETCH),
    unread(
        "server-error", "a server's word that something failed, saved in place of the file", mends.FETCH, mends.FETCH
    ),
    unread("lfs", "a pointer of Git LFS, not the file itself", "fetch it: git lfs pull", "fetch it: git lfs pull"),
    unread("shortcut", "a link to a file, not the file itself", mends.GIVE_TARGET, mends.GIVE_TARGET),
    unread("executable", "a program for the computer"),
    unread("sound", "a recording of sound"),
    unread("appledouble", "a note that macOS keeps beside a file (._NAME)", "give the file without ._ in its name"),
    unread("settings", "a file of settings"),
    unread(
        "email", "an e-mail", "save what is attached to it, and give that", "save what is attached to it, and give that"
    ),
    unread("text", "text of no known kind"),
    unread("binary", "of no known kind"),
)

KINDS = {kind.name: kind for kind in (*_READ, *_OF_PYTHON, *NETWORKS, *_DATA, *_PICTURES, *_OTHERS)}
"""Every kind by its name."""
