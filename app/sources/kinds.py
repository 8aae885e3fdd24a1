"""What the dialogs that open a file list: the kinds that the readers take. Imported by pages and the window."""

_PICTURES = "*.png *.jpg *.jpeg *.jfif *.bmp *.gif *.webp *.tif *.tiff"
_DATA = "*.csv *.tsv *.txt *.ndjson *ubyte *.idx *.npz *.zip *.tar *.gz"

NETWORK_KINDS = "Networks (*.npz *.onnx *.safetensors *.json);;All files (*)"
DATA_KINDS = f"Data ({_DATA} {_PICTURES});;All files (*)"
PICTURE_KINDS = f"All that can be opened (*);;Pictures ({_PICTURES})"
