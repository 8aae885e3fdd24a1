"""The first bytes that tell a kind of file by themselves. For `heads` alone."""

STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"\0\0\1\0", "picture"),
    (b"\0\0\2\0", "picture"),
    (b"icns", "picture"),
    (b"\x89HDF\r\n\x1a\n", "hdf5"),
    (b"PAR1", "parquet"),
    (b"ORC", "orc"),
    (b"Obj\1", "avro"),
    (b"$FL2@(#)", "spss"),
    (b"$FL3@(#)", "spss"),
    (bytes(12) + b"\xc2\xea\x81\x60", "sas"),
    (b"\xac\xed\0\5", "java"),
    (b"ARROW1", "arrow"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\xff\xff\xff\xff", "arrow-stream"),
    (b"%PDF", "pdf"),
    (b"%!PS", "postscript"),
    (b"\0\0\0\x0cjP  ", "jpeg-2000"),
    (b"\xff\x4f\xff\x51", "jpeg-2000"),
    (b"\0\0\0\x0cJXL ", "jpeg-xl"),
    (b"\xff\x0a", "jpeg-xl"),
    (b"DDS ", "other-picture"),
    (b"qoif", "other-picture"),
    (b"P7\n", "other-picture"),  # PAM
    (b"PF\n", "other-picture"),  # PFM
    (b"Pf\n", "other-picture"),
    (b"\x12\1" + bytes(14), "mxnet"),
    (b"HDF5-based Julia Data Format", "hdf5"),  # in front of the HDF5
    (b"Image type:", "other-picture"),  # .im
    (b"\x01\xda", "other-picture"),
    (b"gimp xcf", "other-picture"),
    (b"v/1\x01", "other-picture"),
    (b"#?RADIANCE", "other-picture"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"MATLAB 5.0", "mat"),
    (b"MATLAB 7.3", "mat-hdf5"),
    (b"GGUF", "gguf"),
    (b"<stata_dta>", "stata"),
    (b"r\x02\x01\0", "stata"),
    (b"RDX", "r-data"),
    (b"RDA2\n", "r-data"),
    (b"RDA3\n", "r-data"),
    (b"RDB", "r-data"),
    (b"Octave-1-", "octave"),
    (b"PK\5\6", "empty"),  # a zip archive of nothing
    (b"L\0\0\0\x01\x14\x02\0", "shortcut"),  # .lnk of Windows
    (b"bplist00\xd1\x01\x02SURL", "shortcut"),  # .webloc of macOS
    (b"SIMPLE  =", "other-picture"),  # FITS
    (b"MZ", "executable"),
    (b"\x7fELF", "executable"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
    (b"fLaC", "sound"),
    (b"\x04\x22\x4d\x18", "lz4"),
    (b"\x1f\x9d", "compress"),
    (b"X\n\0\0", "r"),
    (b"A\n2\n", "r"),
    (b"A\n3\n", "r"),
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"8BPS", "psd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"!<arch>\n", "archive"),  # of Unix' ar, as .deb
    (b"070701", "archive"),  # cpio
    (b"MSCF", "archive"),
    (b"MSWIM\0", "archive"),
    (b"\x60\xea", "archive"),  # ARJ
    (b"\x5d\0\0", "xz"),  # LZMA alone, which xz unpacks as well
    (b"-----BEGIN PGP MESSAGE", "encrypted"),
    (b"Salted__", "encrypted"),  # of openssl
    (b"\0\1\0\0Standard ", "other-table"),  # of Access
    (b"HEADER RECORD*******", "other-table"),  # of SAS' transport
    (b"ASCII SPSS PORT FILE", "other-table"),
    (b"CDF\1", "other-table"),  # NetCDF
    (b"CDF\2", "other-table"),
    (b"ptrt", "other-network"),  # of TensorRT
    (b"RKNN", "other-network"),
    (b"LDMK", "other-network"),
    (b"\1HEF", "other-network"),  # of Hailo
    (b"lmgg", "other-network"),  # of GGML
    (b"Rar!", "rar"),
    (b"\xfd7zXZ", "xz"),
    *((b"BZh%d1AY&SY" % level, "bzip2") for level in range(1, 10)),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"\0\5\x16\7", "appledouble"),
    (b"version https://git-lfs", "lfs"),
)
"""How a file begins, and its kind; the first that fits tells."""
