"""The one door: what a file is, whatever its name."""

import bz2
import gzip
import io
import itertools
import json
import lzma
import os
import pickle
import sqlite3
import struct
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from nncore.files import kind_of, kind_of_head
from nncore.files.kinds import KINDS

QUICK_DRAW = struct.pack("<Q2sbIHH", 1, b"DE", 1, 5, 1, 3) + bytes([1, 2, 3, 4, 5, 6])


def npy(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    return file.getvalue()


class Table:
    """Pickles as a table of pandas does: by the name of its class."""

    def __reduce__(self) -> tuple[object, ...]:
        return getattr, ("pandas.core.frame", "title")


CSV = b"label," + b",".join(b"p%d" % n for n in range(784)) + b"\n" + b"0," * 784 + b"0\n"
BOX = Path(__file__).parents[3] / "resources"


def zipped(path: Path, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_slash_", "/").replace("_dot_", "."), content)
    return path


NIFTI = struct.pack("<i", 348) + bytes(340)
CONTENTS = [
    (NIFTI + b"n+1\0" + bytes(40), "nifti"),
    (NIFTI + b"ni1\0", "nifti"),
    (struct.pack(">i", 540) + b"n+2\0\r\n\x1a\n" + bytes(600), "nifti"),
    (b"% a comment\n\\begin{tabular}{lr}\n1 & 2 \\\\\n", "latex"),
    (b"\n\\documentclass{article}\n", "latex"),
    (b"", "empty"),
    (pickle.dumps({"W1": [1.0]}, 2), "pickle"),
    (pickle.dumps({"W1": [1.0]}, 5), "pickle"),
    (pickle.dumps([1, 2], 0), "pickle"),
    (pickle.dumps(np.zeros(3), 4), "pickle"),
    (b"\x80\x04\x95\x10\0\0\0\0\0\0\0\x8c\x1fsklearn.neural_network", "sklearn"),
    (b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03.", "pytorch"),
    (b"\x80\x04\x95\x10\0\0\0\0\0\0\0\x8c\x13joblib.numpy_pickle", "joblib"),
    (b"\x93NUMPY\1\0v\0{'descr'", "npy"),
    (npy(np.zeros((3, 28, 28), np.uint8)), "digits-npy"),
    (npy(np.zeros((3, 784))), "digits-npy"),
    (npy(np.zeros((784, 10))), "npy"),
    (npy(np.zeros(3, np.uint8)), "npy-labels"),
    (npy(np.zeros((3, 1), np.int64)), "npy-labels"),
    (npy(np.zeros((5, 785), np.uint8)), "digits-npy"),
    (npy(np.zeros((5, 8, 8))), "digits-npy"),
    (npy(np.zeros((5, 3, 28, 28))), "digits-npy"),
    (npy(np.zeros((5, 9, 9))), "digits-npy"),
    (npy(np.zeros((5, 7, 7))), "npy"),
    (npy(np.zeros((28, 28))), "digits-npy"),
    (npy(np.zeros((3, 32, 32))), "digits-npy"),
    (npy(np.zeros((5, 786))), "digits-npy"),
    (b"\x14\0\0\0ORTM\x0c\0\x10\0", "ort"),
    (npy(np.array([None])), "npy-pickle"),
    (pickle.dumps(Table(), 5), "pandas"),
    (b"GGUF\3\0\0\0", "gguf"),
    (b"MATLAB 7.3 MAT-file, Platform", "mat-hdf5"),
    (b"X\n\0\0\0\3\0\4", "r"),
    (b"RDX3\nX\n\0\0\0\3", "r-data"),
    (b"\0" * 16 + b"\xde\xc0\xef\xbe\1\0\0\0", "lmdb"),
    (b"Octave-1-L\0\1\0\0\0X", "octave"),
    (b"# Created by Octave 8.4.0\n# name: X\n# type: matrix\n 0 0\n", "octave"),
    (b'{"code":404,"message":"Not Found"}', "server-error"),
    (b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', "server-error"),
    (
        b"   label  pixel0  ...  pixel783\n0      5       0  ...         0\n1      0       0  ...  0\n",
        "csv-cut-short",
    ),
    (b'"label" "p1"\n"1" 7 ' + b"0 " * 783 + b"0\n", "csv"),
    (b'label,image\n7,"' + b"0 " * 784 + b'"\n', "csv-of-pictures"),
    (b"\xff\xff\xff\xff\x10\1\0\0", "arrow-stream"),
    (b"\x81\xa6params\x83\xa7Dense_0\x82\xa6kernel\xc7", "flax"),
    (b"\x08\x01\x12\xd2\x01\x0a\x05serve", "saved-model-file"),
    (b"\n<\n\x05input\x12\x0bPlaceholder*", "graph-def"),
    (struct.pack("<Q", 60) + b"\1\2\3\4\n\x3a\n\x38\n\x0d", "tfrecord"),
    (b"%!PS-Adobe-3.0 EPSF\n", "postscript"),
    (b"\0\0\1\0\1\0\x10\x10", "picture"),
    (b"\0\0\0\x0cjP  \r\n", "jpeg-2000"),
    (b"#define a_width 28\n#define a_height 28\nstatic char a_bits[] = {\n", "picture"),
    (b"/* XPM */\nstatic char *a[] = {\n", "picture"),
    (b"Image type: L 8 grayscale\r\nName: a\r\n", "other-picture"),
    (b" 47,100, 27, 81, 57, 37, 26,  0,  0, 23, 56, 53,100, 90, 40, 98, 8\n" * 3, "pen-digits"),
    (b"x1,y1,x2,y2\n" + b"10, 20; " * 8 + b"7\n", "pen-digits"),
    (b"  1   2" * 8 + b"   7\n", "pen-digits"),
    (b"1\n" * 17, "labels"),
    (b"  1   2" * 8 + b"   77\n", "csv"),
    (b"0" * 32 + b"\n 7\n", "optdigits"),
    (b"Optical digits\n\n" + (b"01" * 16 + b"\n") * 32 + b" 7\n", "optdigits"),
    (b"%%MatrixMarket matrix array integer general\n", "matrix-market"),
    (b"tensor([[0., 0.],\n", "numpy-text"),
    (b"0\n253\n" * 40, "number-lines"),
    (b"-0.5\n0.25\n" * 40, "number-lines"),
    (b"0\n10\n" * 40, "text"),
    (b"0\n7\n" * 40, "labels"),
    (b",ImageId,Label\n0,1,7\n1,2,0\n", "labels"),
    (b"FANN_FLO_2.1\nnum_layers=3\n", "other-network"),
    (b'name: "LeNet"\nlayer {\n', "other-network"),
    (b"\n\x20\n\x0afc1.weight\x12\x10\x08\x32", "other-network"),
    (b"\x1c\0\0\0ET12\0", "other-network"),
    (b"[train]\nlr = 0.1\n", "settings"),
    (b"; mine\n\n[a b.c]\nx=1\n", "settings"),
    (b"404: Not Found", "server-error"),
    (b"From: a@b.c\nSubject: digits\n", "email"),
    (b"-----BEGIN PGP MESSAGE-----\n", "encrypted"),
    (b"MSCF\0\0\0\0", "archive"),
    (b"CDF\1\0\0", "other-table"),
    (b"sizes:\n- 784\n- 10\n", "yaml"),
    (b"#!/usr/bin/env python3\nimport numpy\n", "program"),
    (b"float b1[50] = {0.1, 0.2};\n", "program"),
    (b"{'label': 7, 'pixels': [0, 1]}\n", "program"),
    (b"x <- structure(c(1, 2), dim = 2)\n", "program"),
    (b"[[[0, 1, 2], [2, 3, 4], [1, 1, 1], [4, 4, 4]]]", "json"),
    (b"[0, 255, 0]", "json"),
    (b'{"name": "mnist", "version": "1.1.0"}', "json-words"),
    (b"[]", "json-words"),
    (b'{"label": 7, ' + b", ".join(b'"p%d": 0' % n for n in range(20)) + b'}\n{"label": 2, ', "json-table-lines"),
    (b"<\n   ir_version: 8,\n   opset_import", "other-network"),
    (b"\x5d\0\0\x80\0\xff\xff", "xz"),
    (b'{"metadata": {}, "nbformat": 4, "cells": []}', "notebook"),
    (b"7 " + b" ".join(b"%d:0.5" % n for n in range(100, 150)) + b"\n", "libsvm"),
    (b"% from Weka\n%\n@RELATION mnist\n", "arff"),
    (b'{"label": 7, "pixels": [0, 1]}\n{"label": 1, "pixels": [0, 1]}\n', "json-lines"),
    (b'[{"label": 7, "image": [[0, 1]]}]', "json-rows"),
    (b'[{"label": 7, "pixel0": 0}]', "json-table"),
    (b'{"modelTopology": {}, "weightsManifest": []}', "tfjs"),
    (b"\x89HDF\r\n\x1a\n\0\0", "hdf5"),
    (b"PAR1\x15\0", "parquet"),
    (b"\xff\xff\xff\xff\x10\0\0\0 label p0 p1", "arrow-stream"),
    (b"\xff\xff\xff\xff\x10\0\0\0 image bytes path", "arrow-of-pictures"),
    (b"[7, 0, 0.5]\n[1, 0, 255]\n", "json-list-lines"),
    (b"[[7, 0], [1, 0]]", "json-table"),
    (b'<?xml version="1.0"?>\n<PMML xmlns="x">', "pmml"),
    (b"# written by dump_svmlight_file\n#\n7" + b" 203:84" * 9 + b"\n", "libsvm"),
    (b"1.5e0  " + b" 1:-0.5" * 9, "libsvm"),
    (b"%PDF-1.7\n", "pdf"),
    (b"MATLAB 5.0 MAT-file, Platform", "mat"),
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
    (b"\0\0\0\x1cftypavif\0\0\0\0", "avif"),
    (b"<!DOCTYPE html>\n<html>", "html"),
    (b'<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="x">', "svg"),
    (b"version https://git-lfs.github.com/spec/v1\n", "lfs"),
    (b"\0\5\x16\7\0\2\0\0Mac OS X", "appledouble"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
    (b"P5\n28 28\n255\n", "picture"),
    (struct.pack(">4I", 0x803, 1, 28, 28), "idx"),
    (b'{"word": "7", "drawing": [[[0, 1], [0, 1]]]}\n', "strokes"),
    (json.dumps({"sizes": [784, 10], "weights": [[0.5]], "biases": [[0.5]]}).encode(), "network-json"),
    (b'{"a": 1}', "json-words"),
    (b'{"label": {"0": 7, "1": 2}, "p0": {"0": 0}}', "json-table"),
    (b'{"0": {"label": 7, "p0": 0}, "1": {"label": 2}}', "json-by-row"),
    (b'{"0": [[0, 255], [0, 3]], "1": [[0, 1]]}', "json-by-class"),
    (b'{"W1": [[0.5, 0.25]], "b1": [0.1]}', "json"),
    (b'{"columns": ["label", "p0"], "index": [0], "data": [[7, 0]]}', "json-split"),
    (b'{"schema": {"fields": [{"name": "label"}]}, "data": []}', "json-schema"),
    (b'{"cells": [{"cell_type": "code"}]}', "notebook"),
    (b"{\\rtf1\\ansi some words}", "rtf"),
    (struct.pack("<5i", 50, 200, 784, 0, 2) + b"X\0" + bytes(99), "mat"),
    (struct.pack(">5i", 1000, 3, 4, 0, 7) + b"Theta1\0" + bytes(96), "mat"),
    (CSV, "csv"),
    (CSV.decode().encode("utf-16"), "csv"),
    (CSV.decode().encode("utf-16-le"), "csv"),
    (b"5" + b" 0" * 784, "csv"),
    (b"@RELATION mnist\n", "arff"),
    (b"ImageId,Label\n1,7\n2,0\n3,0\n", "labels"),
    (b"label\n7\n1\n", "labels"),
    (b"7.000000000000000000e+00\n1.000000000000000000e+00\n3.000000000000000000e+00\n", "labels"),
    (b"1,2\n1,3\n1,4\n", "text"),
    (b"0" * 32 + b"\n" + b"01" * 16 + b"\n", "picture-as-text"),
    (b"[[0 0 0 ... 0 0 0]\n [0 0 0 ... 0 0 0]]", "csv-cut-short"),
    (b"|labels 0 0 1 |features 0 0 255\n", "cntk"),
    (b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY ns "c">]><svg>', "svg"),
    (b"//\n// ASCII char: 7\n//\nWORD 7 trn_UJI_W01-01\n  NUMSTROKES 1\n  POINTS 2 # 1 2 3 4\n", "uji"),
    (b'<?xml version="1.0"?><xournal creator="Xournal++"><page/></xournal>', "notes"),
    (b'<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "a" "b">\n<plist><dict><key>URL</key></dict></plist>', "shortcut"),
    (b"<ink xmlns='x'><trace>1 2, 3 4</trace></ink>", "inkml"),
    (b"<?xml version='1.0'?><digits/>", "xml"),
    (b".VERSION 1.0\n.COORD X Y\n", "unipen"),
    (b"- label: 5\n  pixels: [0, 1]\n", "yaml"),
    (b"const unsigned char digits[] = {0,0,0", "program"),
    (b"import numpy as np\nx = 1\n", "program"),
    (struct.pack(">2I", 0x801, 3) + b"\1\2\3", "idx-labels"),
    (struct.pack(">3I", 0xC02, 3, 8) + bytes(96), "idx-labels"),
    (b"[InternetShortcut]\r\nURL=https://example.org/train.csv\r\n", "shortcut"),
    (b"[Desktop Entry]\nType=Link\n", "shortcut"),
    (b"L\0\0\0\x01\x14\x02\0" + bytes(60), "shortcut"),
    (b"data:image/png;base64,iVBORw0KGgo=", "data-url"),
    (QUICK_DRAW, "quick-draw"),
    (b'{"metadata": {}, "weight_map": {"0.weight": "model-00001-of-00002.safetensors"}}', "network-part"),
    (b"MZ\x90\0" + bytes(99), "executable"),
    (b"ORC\x08\x03" + bytes(40), "orc"),
    (b"Obj\1\4\x16avro.schema", "avro"),
    (b"$FL2@(#) IBM SPSS" + bytes(40), "spss"),
    (b"$FL3@(#) IBM SPSS" + bytes(40), "spss"),
    (bytes(12) + b"\xc2\xea\x81\x60\xb3" + bytes(40), "sas"),
    (b"\xac\xed\0\5sr\0" + bytes(40), "java"),
    (bytes(8) + b"DUCK" + bytes(40), "duckdb"),
    (b"\x89HDF\r\n\x1a\n" + bytes(40) + b"pandas_type", "hdf5-pandas"),
    (b"<table>" + b"<tr>" + b"<td>0</td>" * 9, "html-table"),
    (b"<html><body><p>Not found</p><td>0</td>", "html"),
    (b"[[  0   0 255]\n [  0   1   2]]", "numpy-text"),
    (b"qoif\0\0\0\x1c" + bytes(40), "other-picture"),
    (b"P7\nWIDTH 28\n", "other-picture"),
    (b"PF\n28 28\n-1.0\n" + bytes(40), "other-picture"),
    (b"Pf\n28 28\n-1.0\n" + bytes(40), "other-picture"),
    (b"\x12\1" + bytes(14) + b"\6" + bytes(40), "mxnet"),
    (b"\x3f\x1b\0\0\x10label\0\7\0\0\0", "bson"),
    (b"\x3f\x1b\0\0\4W1\0\x3f\x1a\0\0\1", "bson-network"),
    (b"\x3f\x1b\0\0\4weights\0\x3f\x1a\0\0\1", "bson-network"),
    (b"\x82\xa2W1\x92\xcb", "msgpack-network"),
    (b"\xa2\x62W1\x82\xfb", "cbor-network"),
    (b"\xdc\0\xc8\x82\xa5label\7\xa6pixels\xdc\3\x10" + bytes(40), "msgpack"),
    (b"\x82\xa1x\xdc\0\xc8\xdc\3\x10" + bytes(40), "msgpack"),
    (b"\x82\xa1x\xff" + bytes(40), "binary"),
    (b"\xa2\x61x\x98\xc8\x99\3\x10" + bytes(40), "cbor"),
    (b"\x98\xc8\xa2\x65label\7\x66pixels\x99\3\x10" + bytes(40), "cbor"),
    (b"\xa2\x68la\xff\xff" + bytes(40), "binary"),
    (b"\3\x08\0\0\xc8\0\0\0\x1c\0\0\0\x1c\0\0\0" + bytes(40), "idx-swapped"),
    (b"7 qid:1 " + b" ".join(b"%d:0.5" % n for n in range(1, 12)), "libsvm"),
    (b"HDF5-based Julia Data Format, version 0.1" + bytes(471) + b"\x89HDF\r\n\x1a\n", "hdf5"),
    (b'{"learner":{"attributes":{}}}', "trees"),
    (b"tree\nversion=v4\nnum_class=10\n", "trees"),
    (b'<?xml version="1.0"?>\n<net name="m" version="11">', "openvino"),
    (b"7767517\n3 3\nInput input 0 1 x\n", "ncnn"),
    (b"#ifndef DIGITS_H\n#define DIGITS_H\n", "program"),
    (b"export const digits = [{input: [0, 0]}]", "program"),
    (b"-- MySQL dump\nDROP TABLE d;\n", "program"),
    (b"RIFF\x10\0\0\0WAVEfmt ", "sound"),
    (bytes(128) + b"DICM" + bytes(40), "other-picture"),
    (b"\x04\x22\x4d\x18" + bytes(40), "lz4"),
    (b"some words, and more\n" * 30, "text"),
    (bytes(range(256)), "binary"),
    (b"\0" * 5000, "binary"),
]
"""Of files, each with the name of its kind."""


def test_a_packed_volume_is_unpacked_by_what_reads_it(tmp_path: Path) -> None:
    (tmp_path / "a.nii.gz").write_bytes(gzip.compress(NIFTI + b"n+1\0" + bytes(40)))
    assert kind_of(tmp_path / "a.nii.gz") is KINDS["nifti"]


@pytest.mark.parametrize("suffix", ["", ".png", ".dat"])
def test_content_says_what_a_file_is(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"file{suffix}"
    for content, name in CONTENTS:
        path.write_bytes(content)
        assert kind_of(path).name == name, content[:80]
        path.write_bytes(gzip.compress(content))
        assert kind_of(path).name == ("gzip" if KINDS[name].role == "network" else name), ("packed", content[:80])


def test_archives_are_known_by_what_they_hold(tmp_path: Path) -> None:
    np.savez(tmp_path / "digits.npz", x_train=np.zeros((1, 28, 28)), y_train=np.zeros(1))
    np.savez(tmp_path / "net.npz", W1=np.zeros((784, 10)), b1=np.zeros(10))
    np.savez(tmp_path / "unnamed.npz", np.zeros((3, 28, 28), np.uint8), np.zeros(3))
    np.savez(tmp_path / "unnamed_net.npz", np.zeros((64, 784)), np.zeros(64))
    (tmp_path / "model-00001-of-00002.safetensors").write_bytes(struct.pack("<Q", 2) + b"{}")
    np.savez(tmp_path / "seven.npz", train=np.array([np.zeros((2, 3)), np.zeros((4, 3))], object))
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "saved_model.pb").write_bytes(b"\x08\1\x12")
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        archive.add(tmp_path / "net.npz", "net.npz")
    for path, name in [
        (tmp_path / "digits.npz", "digits-npz"),
        (tmp_path / "net.npz", "npz"),
        (tmp_path / "unnamed.npz", "digits-npz"),
        (tmp_path / "unnamed_net.npz", "npz"),
        (tmp_path / "saved", "saved-model"),
        (tmp_path / "model-00001-of-00002.safetensors", "network-part"),
        (tmp_path / "seven.npz", "sketch-rnn"),
        (zipped(tmp_path / "a.skops", schema_dot_json=b"{}", b=b""), "skops"),
        (BOX / "digit_model.npz", "npz"),
        (tmp_path / "a.tar", "tar"),
        (zipped(tmp_path / "a.xlsx", xl_slash_workbook_dot_xml=b"", b=b""), "xlsx"),
        (zipped(tmp_path / "a.pptx", ppt_slash_presentation_dot_xml=b"", b=b""), "slides"),
        (zipped(tmp_path / "a.pt", archive_slash_data_dot_pkl=b"", archive_slash_version=b"3"), "pytorch"),
        (zipped(tmp_path / "a.keras", config_dot_json=b"{}", model_dot_weights_dot_h5=b""), "keras"),
        (zipped(tmp_path / "train.csv.zip", train_dot_csv=CSV), "csv"),
        (zipped(tmp_path / "both.zip", train_dot_csv=CSV, test_dot_csv=CSV), "zip"),
        (zipped(tmp_path / "mac.zip", train_dot_csv=CSV, _dot__train_dot_csv=b""), "csv"),
    ]:
        assert kind_of(path).name == name, path


def test_other_packers_and_databases_are_named(tmp_path: Path) -> None:
    assert kind_of_head(lzma.compress(CSV)).name == "xz"
    assert kind_of_head(bz2.compress(CSV)).name == "bzip2"
    (tmp_path / "twice.gz").write_bytes(gzip.compress(gzip.compress(CSV)))
    assert kind_of(tmp_path / "twice.gz").name == "gzip"
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        database.execute("create table t (x)")
    assert kind_of(tmp_path / "a.db").name == "sqlite"


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        (b"image\0bytes\0path", "parquet-of-pictures"),
        (b"list\x15\x02\x18\x07element", "parquet-of-lists"),
        (b"label p0", "parquet"),
    ],
)
def test_the_schema_at_its_end_says_what_a_parquet_table_holds(tmp_path: Path, tail: bytes, name: str) -> None:
    (tmp_path / "a").write_bytes(b"PAR1" + bytes(1 << 15) + tail + b"PAR1")
    assert kind_of(tmp_path / "a").name == name


def test_a_name_only_chooses_between_sentences(tmp_path: Path) -> None:
    (tmp_path / "short.csv").write_text("a,b\n1,2\n")
    (tmp_path / "broken.ndjson").write_text('{"word"\n')
    assert kind_of(tmp_path / "short.csv").name == "csv"
    assert kind_of(tmp_path / "broken.ndjson").name == "strokes"
    assert kind_of(tmp_path).name == "folder"
    with pytest.raises(FileNotFoundError):
        kind_of(tmp_path / "missing")


def test_what_is_not_read_says_what_it_is_and_the_mend() -> None:
    unread = [kind for kind in KINDS.values() if kind.role == "none"]
    assert len(unread) > 100
    for kind, wanted in itertools.product(unread, ("data", "network")):
        sentence = kind.why_not(wanted)
        assert sentence.startswith("is "), kind.name
        assert len(sentence.partition("; ")[2]) > 10, kind.name


@pytest.mark.parametrize(("name", "data", "network"), [
    ("pickle", "np.savez", "np.savez"), ("pytorch", "CSV or IDX", "torch.load"), ("sklearn", "pickle.load", "coefs_"),
    ("flax", "give digits as CSV", "msgpack_restore"), ("r", "write.csv", "write.table"),
    ("libsvm", "load_svmlight_file", ".npz"),
    ("xlsx", "CSV", ".npz"), ("heic", "PNG or JPEG", ".onnx"), ("keras", "give digits as CSV", "l.weights"),
    ("xlsx", "read_excel", ".npz"), ("npz-pickle", "allow_pickle", "allow_pickle"),
])  # fmt: skip
def test_the_mend_fits_what_was_wanted(name: str, data: str, network: str) -> None:
    assert data in KINDS[name].why_not("data")
    assert network in KINDS[name].why_not("network")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        *((name, "network") for name in ("keras", "keras-weights", "hdf5", "pytorch", "torch-export", "sklearn")),
        *((name, "data") for name in ("pickle", "joblib", "xlsx", "mat", "heic", "text")),
    ],
)
def test_what_a_file_is_mostly_wanted_for(name: str, wanted: str) -> None:
    assert KINDS[name].usual == wanted


def test_a_zip_that_has_lost_bytes_is_still_a_zip(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "whole.zip", "w") as archive:
        archive.writestr("train.csv", CSV)
    whole = (tmp_path / "whole.zip").read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[:4] + whole[20:])
    assert kind_of(tmp_path / "whole.zip").name == "csv"
    assert kind_of(tmp_path / "cut.zip").name == "zip"


def test_a_line_of_mend_names_the_file_and_leaves_nothing_out() -> None:
    for kind in KINDS.values():
        for wanted in ("data", "network"):
            sentence = kind.why_not(wanted, "my file's.bin")
            assert "FILE" not in sentence
            assert "…" not in sentence.partition("import ")[2]
    assert 'np.load("my file\'s.bin")' in KINDS["npy"].why_not("data", "my file's.bin")
    assert """tar xf 'my file'"'"'s.bin'""" in KINDS["tar"].why_not("network", "my file's.bin")


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("label,pixels\n7," + '"' + "0 " * 783 + '255"\n', "csv-of-pictures"),
        ("label,image\n7," + '"[' + "0, " * 783 + '255]"\n', "csv-of-pictures"),
        ('label,image\n7,"[[0 0 0 ... 0 0 0]\n [0 0 0 ... 0 0 0]]"\n', "csv-cut-short"),
        ("filename,label\nimg/seven.png,7\n", "csv-of-names"),
        ("7;img_1.JPG\n2;img_2.JPG\n", "csv-of-names"),
        ("label,x,y\n7,0,1\n", "csv"),
    ],
)
def test_a_table_with_pictures_in_its_cells_is_told_from_one_of_pixels(tmp_path: Path, content: str, name: str) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(content)
    assert kind_of(path).name == name


LONG = " ".join(["0", "255"] * 392)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (f"emotion,pixels,Usage\n5,{LONG},Training\n", "csv-of-pictures"),
        (f"5,{LONG}\n3,{LONG}\n", "csv-of-pictures"),
        (f"label;pixels\n5;{LONG}\n", "csv-of-pictures"),
        (f'label,image\n5,"{[[0] * 28] * 28}"\n', "csv-of-pictures"),
        ("label,image\n5,iVBORw0KGgo" + "A" * 60 + "\n", "csv-of-encoded"),
        ("image,row,col,value,label\n0,0,0,255,5\n", "csv-by-pixel"),
        ("id,x,y,value\n0,0,0,255\n", "csv-by-pixel"),
        ("file,label\nimg_0.png,7\nimg_1.png,2\n", "csv-of-names"),
        ("   label  pixel0  ...  pixel783\n0  5  0  ...  0\n", "csv-cut-short"),
    ],
)
def test_tables_without_a_cell_for_each_pixel_are_told_apart(tmp_path: Path, content: str, name: str) -> None:
    (tmp_path / "a.csv").write_text(content)
    assert kind_of(tmp_path / "a.csv").name == name


@pytest.mark.parametrize("pack", [lzma.compress, bz2.compress])
def test_what_r_packs_otherwise_is_still_of_r(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "a.rds"
    path.write_bytes(pack(b"X\n\0\0\0\3\0\4"))
    assert kind_of(path).name == "r"
    path.write_bytes(pack(b"7,0,0\n" * 99))
    assert kind_of(path).name in ("xz", "bzip2")
    path.write_bytes(pack(b"X\n\0\0\0\3\0\4")[:12])  # cut off
    assert kind_of(path).name in ("xz", "bzip2")


def test_an_archive_of_nothing_is_empty(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz")
    assert kind_of(tmp_path / "a.npz").name == "empty"


@pytest.mark.parametrize("name", ["ORCHID", "MZ1", "ID3", "RDA_x", "PAR1", "OggS", "BZhou"])
def test_a_table_whose_first_name_begins_as_files_do_is_a_table(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(",".join([name, *(f"p{n}" for n in range(784))]) + "\n" + ",".join(["7"] + 784 * ["0"]) + "\n")
    assert kind_of(path).name == "csv"


@pytest.mark.parametrize(("names", "kind"), [
    (("W1.npy", "b1.npy"), "weights-apart"),
    (("fc1.weight.csv", "fc1.bias.csv"), "weights-apart"),
    (("b1.npy", "b2.npy"), "folder"),
    (("W1.npy",), "folder"),
    (("W1.npy", "b1.npy", "notes.md"), "folder"),
    (("W1.npy", "digits.npy"), "folder"),
])  # fmt: skip
def test_a_folder_whose_files_are_called_as_weights_holds_them(
    names: tuple[str, ...], kind: str, tmp_path: Path
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"0")
    assert kind_of(tmp_path).name == kind


def test_what_a_line_cannot_read_packed_is_to_be_unpacked_first(tmp_path: Path) -> None:
    content = b'[{"label": 7, "image": [[0, 1]]}]'
    (tmp_path / "a.json.gz").write_bytes(gzip.compress(content))
    zipped(tmp_path / "a.zip", a_dot_json=content)
    assert (
        kind_of(tmp_path / "a.json.gz").why_not("data", "a.json.gz")
        == "is a list as JSON with an array of pixels in each entry, packed with gzip; unpack it and give what is "
        "inside: gunzip < a.json.gz > unpacked"
    )
    assert kind_of(tmp_path / "a.zip").why_not("data", "a.zip").endswith("give what is inside: unzip a.zip")
    (tmp_path / "a.pkl.gz").write_bytes(gzip.compress(pickle.dumps({"W1": [1.0]})))
    assert kind_of(tmp_path / "a.pkl.gz") == KINDS["pickle"], "its line opens both"
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"ImageId,Label\n1,7\n2,0\n"))
    assert kind_of(tmp_path / "a.csv.gz") == KINDS["labels"], "there is no line that would read it"


def test_numbers_without_a_mark_are_weights_or_pixels(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    weights = rng.normal(0.0, 0.1, 784).astype(np.float32)
    half = np.where(np.arange(784) % 3, 0.0, weights).astype(np.float32)
    for content, name in (
        (weights, "raw-weights"),
        (weights.astype(np.float64), "raw-weights"),
        (weights[:18], "raw-weights"),
        (weights[:16], "binary"),
        (np.abs(weights), "raw-pixels"),
        (-np.abs(weights), "raw-pixels"),
        (np.abs(weights) * (np.arange(784) > 0), "raw-pixels"),
        (np.append(weights[1:], np.float32(150.0)), "raw-pixels"),
        (np.append(weights[1:], np.float32(100.0)), "raw-pixels"),
        (weights * 1e4, "raw-pixels"),
        (weights * 1e-7, "raw-pixels"),
        (half, "raw-pixels"),
        (rng.integers(0, 256, 784).astype(np.uint8), "raw-pixels"),
        (rng.integers(0, 256, 785).astype(np.uint8), "raw-pixels"),
        (rng.integers(1, 256, 786).astype(np.uint8), "binary"),
    ):
        content.tofile(tmp_path / "a.bin")
        assert kind_of(tmp_path / "a.bin").name == name


@pytest.mark.parametrize("name", ["a.npz", "a.zip"])
def test_what_is_locked_by_a_password_is_told_as_such(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("x_train.npy", b"1")
        archive.filelist[0].flag_bits |= 1
    sentence = kind_of(tmp_path / name).why_not("data", name)
    assert sentence.startswith("is an archive locked by a password; unpack it and give what is inside: unzip ")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("model.index", "tf-checkpoint"),
        ("model.data-00000-of-00001", "tf-checkpoint"),
        ("model.data-00001-of-00002", "binary"),
        ("index", "binary"),
        ("net.weights", "darknet"),
    ],
)
def test_bytes_that_tell_nothing_are_what_their_name_promises(name: str, kind: str) -> None:
    assert kind_of_head(b"\xff\0\xfe\1" * 500, name).name == kind


@pytest.mark.skipif(not os.path.exists("/dev/urandom"), reason="devices of Unix")
@pytest.mark.parametrize("path", ["/dev/urandom", "/dev/zero", "/proc/kmsg", "/proc/self/mem"])
def test_a_device_and_a_file_of_the_system_are_not_waited_for(path: str, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(path)
    assert {kind_of(path).name, kind_of(tmp_path / "link.csv").name} == {"device"}
    assert "may never end; copy what it holds to a file" in kind_of(path).why_not("data", path)
