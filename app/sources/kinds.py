"""What the dialogs that open a file list: the kinds that the readers take. Imported by pages and the window."""

from app.language import tr

_PICTURES = "*.png *.jpg *.jpeg *.jfif *.bmp *.gif *.webp *.tif *.tiff"
_DATA = "*.csv *.tsv *.txt *.ndjson *.json *.excalidraw *.tldr *ubyte *.idx *.npz *.npy *.zip *.tar *.tgz *.gz"

NETWORK_KINDS = tr("Networks (*.npz *.onnx *.safetensors *.json);;All files (*)")
DATA_KINDS = tr("Data ({data} {pictures});;All files (*)", data=_DATA, pictures=_PICTURES)
PICTURE_KINDS = tr("All that can be opened (*);;Pictures ({pictures})", pictures=_PICTURES)
